package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.account.service.AccountRow;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.ListAddress;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.WorkList;

/** The list of accounts, from where a reset is asked for: of the account that the address names. */
@Named
@ViewScoped
public class AccountListPage extends WorkList<AccountRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final AccountQueries queries;
    private final PasswordResets resets;
    private final StaffSearch staff;
    private final ListAddress address;
    private final Texts texts;
    private final AccountSearch search = new AccountSearch();
    private Long ask;
    private String reason;
    private ResetKind kind = ResetKind.PASSWORD;

    protected AccountListPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AccountListPage(
            CurrentUser user,
            AccountQueries queries,
            PasswordResets resets,
            StaffSearch staff,
            ListAddress address,
            Texts texts) {
        this.user = user;
        this.queries = queries;
        this.resets = resets;
        this.staff = staff;
        this.address = address;
        this.texts = texts;
    }

    @Override
    protected ListPage<AccountRow> load(ListAsk wanted) {
        return queries.list(user.actor(), search.filter(staff.getPerson()), wanted);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), search.filter(staff.getPerson()), bound);
    }

    public boolean mayReset(AccountRow row) {
        return row.state() != AccountState.CANCELLED;
    }

    /** The account whose reset is being asked for; null when none, or when it is not on the page. */
    public AccountRow getChosen() {
        return getPage().rows().stream()
                .filter(row -> ask != null && row.id() == ask && mayReset(row))
                .findFirst()
                .orElse(null);
    }

    public void requestReset() throws IOException {
        resets.request(user.actor(), ask, kind, reason);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "reset.requested"));
        Faces.redirect(address.here("ask", ""));
    }

    public AccountSearch getSearch() {
        return search;
    }

    public Long getAsk() {
        return ask;
    }

    public void setAsk(Long ask) {
        this.ask = ask;
    }

    public ResetKind getResetKind() {
        return kind;
    }

    public void setResetKind(ResetKind kind) {
        this.kind = kind;
    }

    public ResetKind[] getResetKinds() {
        return ResetKind.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

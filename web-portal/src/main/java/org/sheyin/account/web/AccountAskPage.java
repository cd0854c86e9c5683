package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.service.AccountAsking;
import org.sheyin.account.service.AccountRequestQueries;
import org.sheyin.account.service.AccountRequestRow;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.staff.service.StaffDetailQueries;
import org.sheyin.staff.service.StaffView;

/** Asks for what somebody of the register needs as his account stands, and shows what became of earlier requests. */
@Named
@ViewScoped
public class AccountAskPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final StaffDetailQueries people;
    private final AccountRequestQueries queries;
    private final AccountAsking asking;
    private final Texts texts;
    private String login;
    private String reason;
    private transient StaffView person;
    private transient List<AccountRequestRow> rows;
    private AccountRequestKind kind;

    protected AccountAskPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountAskPage(
            CurrentUser user,
            StaffDetailQueries people,
            AccountRequestQueries queries,
            AccountAsking asking,
            Texts texts) {
        this.user = user;
        this.people = people;
        this.queries = queries;
        this.asking = asking;
        this.texts = texts;
    }

    @Override
    protected void read() {
        person = people.open(user.actor(), getId());
        if (!person.kept() && user.actor().kind() != OrgKind.ADMIN) {
            throw new RefusedException(Reason.of("STAFF-10-5", "10"));
        }
        rows = queries.of(user.actor(), getId());
        kind = queries.possible(user.actor(), getId()).orElse(null);
    }

    public String ask() {
        asking.ask(user.actor(), new AccountAsk(getId(), kind, login, reason));
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "request.sent"));
        return "/account/open?faces-redirect=true";
    }

    /** Whether something can be asked: he works here, and nothing waits already. */
    public boolean isAskable() {
        return getPerson().row().leftOn() == null && rows.stream().noneMatch(row -> row.decidedAt() == null);
    }

    public StaffView getPerson() {
        if (person == null) {
            open(); // after the session came back from another node
        }
        return person;
    }

    public List<AccountRequestRow> getRows() {
        getPerson();
        return rows;
    }

    public AccountRequestKind getKind() {
        return kind;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.AccountOpening;
import org.sheyin.account.service.AccountRequestExtent;
import org.sheyin.account.service.AccountRequestQueries;
import org.sheyin.account.service.AccountRequestRow;
import org.sheyin.account.service.IssuedPassword;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.WorkList;

/** 账户申请: carried out or declined by a security administrator, one line at a time; who asked reads the answers. */
@Named
@ViewScoped
public class AccountOpenPage extends WorkList<AccountRequestRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final AccountRequestQueries queries;
    private final AccountOpening opening;
    private final Texts texts;
    private String view = "";
    private Long ask;
    private String answer;
    private transient IssuedPassword issued;

    protected AccountOpenPage() {
        this(null, null, null, null);
    }

    @Inject
    public AccountOpenPage(CurrentUser user, AccountRequestQueries queries, AccountOpening opening, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.opening = opening;
        this.texts = texts;
    }

    @Override
    protected ListPage<AccountRequestRow> load(ListAsk wanted) {
        return queries.list(user.actor(), getExtent(), wanted);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), bound);
    }

    /** The request that is asked about; null when none, or when it is not on the page. */
    public AccountRequestRow getChosen() {
        return getPage().rows().stream()
                .filter(row -> ask != null && row.id() == ask && mayDecide(row))
                .findFirst()
                .orElse(null);
    }

    public boolean mayDecide(AccountRequestRow row) {
        return isOfficer() && row.isFor(user.actor().accountId());
    }

    public boolean isOfficer() {
        return user.may(Right.ACCOUNT_OPEN);
    }

    public void confirm() {
        issued = opening.decide(user.actor(), ask, true, answer).orElse(null);
        decided("request.done");
    }

    public void decline() {
        opening.decide(user.actor(), ask, false, answer);
        decided("request.declined");
    }

    private void decided(String key) {
        ask = null;
        answer = null;
        readAgain();
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", key));
    }

    /** The one-use password, in the one answer that shows it. */
    public IssuedPassword getIssued() {
        return issued;
    }

    public List<AccountRequestExtent> getExtents() {
        return List.of(AccountRequestExtent.values());
    }

    public AccountRequestExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(AccountRequestExtent.WAITING);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public Long getAsk() {
        return ask;
    }

    public void setAsk(Long ask) {
        this.ask = ask;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

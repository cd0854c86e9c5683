package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.SessionQueries;
import org.sheyin.account.service.SessionRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.StaffSearch;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.WorkList;

/** People online, from where sessions can be ended, and the sessions that ended. */
@Named
@ViewScoped
public class SessionsPage extends WorkList<SessionRow> {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final SessionQueries queries;
    private final LoginSessions sessions;
    private final StaffSearch staff;
    private final Texts texts;
    private final EndForm form = new EndForm();
    private String view;

    protected SessionsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public SessionsPage(
            CurrentUser user, SessionQueries queries, LoginSessions sessions, StaffSearch staff, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.sessions = sessions;
        this.staff = staff;
        this.texts = texts;
    }

    @Override
    protected ListPage<SessionRow> load(ListAsk ask) {
        return queries.list(user.actor(), isLive(), staff.getPerson(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), isLive(), staff.getPerson(), bound);
    }

    /** Whether this session may be ended from here: not by those who only read, and never one's own. */
    public boolean mayEnd(SessionRow row) {
        return row.isLive()
                && user.may(Right.SESSION_END)
                && row.accountId() != user.actor().accountId();
    }

    public boolean isOwn(SessionRow row) {
        return row.id() == user.sessionId();
    }

    /** Opens the panel that names whose sessions are about to be ended, and what that means for them. */
    public void ask() {
        var chosen = chosen();
        form.ask(getPage().rows().stream()
                .filter(row -> chosen.contains(row.id()) && mayEnd(row))
                .toList());
    }

    /** Ends them, each by itself. */
    public void end() {
        var ended = each(form.ids(), id -> sessions.end(user.actor(), form.command(id)))
                .done();
        if (!ended.isEmpty()) {
            String names = form.names(ended, texts.of("account", "list.and"));
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "session.ended", names));
            form.ask(List.of());
        }
    }

    @Override
    protected String label(long id) {
        return form.names(List.of(id), "");
    }

    public boolean isLive() {
        return !"ended".equals(view);
    }

    public EndForm getForm() {
        return form;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}

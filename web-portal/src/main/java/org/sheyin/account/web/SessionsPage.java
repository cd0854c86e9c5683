package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.EndSession;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.SessionQueries;
import org.sheyin.account.service.SessionRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Keyset;
import org.sheyin.shared.web.Texts;

/** People online, from where a session can be ended, and the sessions that ended. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final SessionQueries queries;
    private final LoginSessions sessions;
    private final Texts texts;
    private final Keyset<SessionRow> keys = new Keyset<>();
    private String view = "live";
    private String text;
    private transient List<SessionRow> rows;
    private SessionRow chosen;
    private String reason;
    private String note;

    protected SessionsPage() {
        this(null, null, null, null);
    }

    @Inject
    public SessionsPage(CurrentUser user, SessionQueries queries, LoginSessions sessions, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.sessions = sessions;
        this.texts = texts;
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = keys.take(
                    queries.list(user.actor(), isLive(), text, keys.before()), SessionQueries.PAGE, SessionRow::id);
        }
        return rows;
    }

    public long getCount() {
        return queries.countLive(user.actor());
    }

    public void search() {
        keys.toFirst();
        rows = null;
    }

    public void next() {
        keys.toNext();
        rows = null;
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

    public void choose(SessionRow row) {
        chosen = row;
        reason = null;
        note = null;
    }

    public void end() {
        sessions.end(user.actor(), new EndSession(chosen.id(), reason, note));
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "session.ended", chosen.displayName()));
        choose(null);
        search();
    }

    public boolean isLive() {
        return !"ended".equals(view);
    }

    public Keyset<SessionRow> getKeys() {
        return keys;
    }

    /** The session that is about to be ended, null when none. */
    public SessionRow getChosen() {
        return chosen;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

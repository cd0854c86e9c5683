package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.OwnLoginRow;
import org.sheyin.account.service.OwnSessionRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Texts;

/** What one may do, where one is logged in, and the last logins. */
@Named
@ViewScoped
public class MePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final FactorQueries queries;
    private final LoginSessions sessions;
    private final Texts texts;
    private transient List<OwnSessionRow> live;
    private transient List<OwnLoginRow> logins;

    protected MePage() {
        this(null, null, null, null);
    }

    @Inject
    public MePage(CurrentUser user, FactorQueries queries, LoginSessions sessions, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.sessions = sessions;
        this.texts = texts;
    }

    /** Names of the rights that are more than having an account. */
    public List<String> getRights() {
        return user.actor().rights().stream()
                .filter(right -> right != Right.SELF)
                .sorted()
                .map(Right::name)
                .toList();
    }

    public List<OwnSessionRow> getSessions() {
        if (live == null) {
            live = queries.ownSessions(user.actor());
        }
        return live;
    }

    /** Whether it is the session of this browser. */
    public boolean isThis(OwnSessionRow row) {
        return row.id() == user.sessionId();
    }

    public List<OwnLoginRow> getLogins() {
        if (logins == null) {
            logins = queries.ownLogins(user.actor());
        }
        return logins;
    }

    public void end(OwnSessionRow row) {
        sessions.endOwn(user.actor(), row.id());
        live = null;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "me.session.ended"));
    }
}

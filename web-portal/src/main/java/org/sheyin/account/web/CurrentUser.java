package org.sheyin.account.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.account.model.FactorDuty;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.service.AccountSession;
import org.sheyin.account.service.Authentication;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.SessionOpening;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.web.Viewer;

/**
 * Who is logged in. The account is read again at the first request after {@link #READ_EVERY} and after a refusal for an
 * outdated right, so that a withdrawn right leaves the menu too; the services check the epoch at every call anyway.
 */
@Named
@SessionScoped
public class CurrentUser implements Viewer, Serializable {
    /** A session ends this long after the login, however busy it is. */
    public static final Duration LONGEST = Duration.ofHours(8);

    static final Duration READ_EVERY = Duration.ofSeconds(30);

    private static final long serialVersionUID = 1L;
    private static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);

    private final Authentication authentication;
    private final LoginSessions sessions;
    private final SessionOpening opening;
    private AccountSession session;
    private String assertion = "";
    private long sessionId;
    private Instant loggedInAt;
    private Instant readAt;

    protected CurrentUser() {
        this(null, null, null);
    }

    @Inject
    public CurrentUser(Authentication authentication, LoginSessions sessions, SessionOpening opening) {
        this.authentication = authentication;
        this.sessions = sessions;
        this.opening = opening;
    }

    /** After a login. @throws RefusedException ACCOUNT-25-30 when the proof does not suffice */
    synchronized void begin(long accountId, SessionPlace place, Instant now) {
        end(SessionEnding.LOGOUT);
        var fresh = authentication.session(SYSTEM, accountId, place.origin());
        if (fresh.isPresent()) {
            sessionId = opening.open(SYSTEM, accountId, fresh.get().actor().cityCode(), place);
            assertion = place.proof().assertion();
            open(accountId, place.origin(), now);
        }
    }

    /** Reads the account anew, as after a change of the own password. */
    synchronized void open(long accountId, String origin, Instant now) {
        session = authentication
                .session(SYSTEM, accountId, origin)
                .map(fresh -> fresh.under(assertion))
                .orElse(null);
        readAt = now;
        loggedInAt = loggedInAt == null ? now : loggedInAt;
    }

    /** Asks whether the session lives, and reads the account again when it is time; @return false when it is over */
    public synchronized boolean refresh(String origin, Instant now) {
        if (session == null) {
            return false;
        }
        if (now.isAfter(loggedInAt.plus(LONGEST))) {
            end(SessionEnding.LONGEST);
        } else if (!sessions.isLive(SYSTEM, sessionId)) {
            end(SessionEnding.REVOKED); // one that has ended stays as it ended
        } else if (readAt == null || now.isAfter(readAt.plus(READ_EVERY))) {
            String mark = session.passwordMark();
            session = authentication
                    .session(SYSTEM, session.actor().accountId(), origin)
                    .filter(fresh -> fresh.passwordMark().equals(mark))
                    .map(fresh -> fresh.under(assertion))
                    .orElse(null);
            readAt = now;
            if (session == null) {
                end(SessionEnding.REVOKED);
            }
        }
        return session != null;
    }

    /** Ends the session, if there is one. */
    synchronized void end(SessionEnding how) {
        if (sessionId != 0) {
            sessions.over(SYSTEM, sessionId, how);
        }
        close();
    }

    private void close() {
        session = null;
        sessionId = 0;
        loggedInAt = null;
    }

    /** Row of this session, 0 when nobody is logged in. */
    public long sessionId() {
        return sessionId;
    }

    /** A right was refused as outdated: the next request reads the account again. */
    public synchronized void outdate() {
        readAt = null;
    }

    /** @throws RefusedException ACCESS-21-2 when nobody is logged in */
    @Override
    public Actor actor() {
        var current = session;
        if (current == null) {
            throw new RefusedException(Reason.of("ACCESS-21-2", "21"));
        }
        return current.actor();
    }

    public boolean isLoggedIn() {
        return session != null;
    }

    @Override
    public boolean may(Right right) {
        var current = session;
        return current != null && current.actor().may(right);
    }

    /** Lists leave the system at an agency only; nothing lands at a bank (Art 24). */
    public boolean isMayExport() {
        var current = session;
        return current != null && current.actor().kind() == OrgKind.AGENCY;
    }

    public String displayName() {
        var current = session;
        return current == null ? "" : current.actor().name();
    }

    public String loginName() {
        var current = session;
        return current == null ? "" : current.loginName();
    }

    /** The login before this one, null at the first. */
    public Instant lastLogin() {
        var current = session;
        return current == null ? null : current.previousLogin();
    }

    /** Whether the password opened this login only and has to be changed first. */
    public boolean isMustChange() {
        var current = session;
        return current != null && current.mustChange();
    }

    /** Whether a second factor has to be set up before anything else. */
    public boolean isFactorRequired() {
        return duty() == FactorDuty.REQUIRE;
    }

    /** Whether to remind of a second factor. */
    public boolean isFactorReminded() {
        return duty() == FactorDuty.REMIND;
    }

    private FactorDuty duty() {
        var current = session;
        return current == null ? FactorDuty.NONE : current.duty();
    }
}

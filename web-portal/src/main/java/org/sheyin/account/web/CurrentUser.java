package org.sheyin.account.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.account.service.AccountSession;
import org.sheyin.account.service.Authentication;
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
    private AccountSession session;
    private Instant loggedInAt;
    private Instant readAt;

    protected CurrentUser() {
        this(null);
    }

    @Inject
    public CurrentUser(Authentication authentication) {
        this.authentication = authentication;
    }

    /** After a login, and after a change of the own password. */
    synchronized void open(long accountId, String origin, Instant now) {
        session = authentication.session(SYSTEM, accountId, origin).orElse(null);
        readAt = now;
        loggedInAt = loggedInAt == null ? now : loggedInAt;
    }

    /** Reads the account again when it is time; @return false when the session is over */
    synchronized boolean refresh(String origin, Instant now) {
        if (session == null || now.isAfter(loggedInAt.plus(LONGEST))) {
            close();
        } else if (readAt == null || now.isAfter(readAt.plus(READ_EVERY))) {
            String mark = session.passwordMark();
            session = authentication
                    .session(SYSTEM, session.actor().accountId(), origin)
                    .filter(fresh -> fresh.passwordMark().equals(mark))
                    .orElse(null);
            readAt = now;
        }
        return session != null;
    }

    synchronized void close() {
        session = null;
        loggedInAt = null;
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
}

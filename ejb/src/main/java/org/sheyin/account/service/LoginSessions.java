package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.account.model.LoginSessionRepository;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dictionary.model.DictionaryRepository;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Sessions from the login to their end (Art 21, 25). */
@Stateless
public class LoginSessions {
    /** Without a request for this long a session is over; the container says the same, two minutes of grace included. */
    static final Duration IDLE = Duration.ofMinutes(17);

    /** How exactly the last request is known. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final int CHUNK = 500;

    private LoginSessionRepository sessions;
    private DictionaryRepository dictionary;
    private AuditTrail trail;
    private Clock clock;

    public LoginSessions() {}

    @Inject
    public LoginSessions(
            LoginSessionRepository sessions, DictionaryRepository dictionary, AuditTrail trail, Clock clock) {
        this.sessions = sessions;
        this.dictionary = dictionary;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the session lives and its account may log in (Art 21(2)); asked at each request of a page, never for its resources. */
    @UseCase(Right.SETUP)
    public boolean isLive(Actor system, long id) {
        Instant now = clock.instant();
        var session = sessions.findLive(id);
        session.filter(live -> live.lastSeenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(live -> sessions.seen(id, now));
        return session.isPresent();
    }

    /** The session is over by itself. */
    @UseCase(Right.SETUP)
    public void over(Actor system, long id, SessionEnding how) {
        sessions.lock(id).ifPresent(session -> session.end(how, clock.instant()));
    }

    /**
     * Ends somebody else's session: its next request finds it over. What was typed stays in the drafts.
     *
     * @throws RefusedException for a session out of scope or over, for one's own, and without a reason
     */
    @UseCase(Right.SESSION_END)
    public void end(Actor actor, EndSession wanted) {
        var session =
                sessions.lock(wanted.id()).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-20", "25")));
        boolean selectable = wanted.reason() != null
                && dictionary
                        .find(ExtensibleList.SESSION_END_REASON, wanted.reason())
                        .filter(reason -> reason.isSelectable(LocalDate.now(clock)))
                        .isPresent();
        session.endBy(actor.accountId(), wanted.reason(), selectable, wanted.note(), clock.instant())
                .orThrow();
        trail.record(actor, AuditFact.done("LoginSessions.end", "SESSION", session.id(), "", ""));
    }

    /** Ends another session of one's own. @throws RefusedException for a session that is over or somebody else's */
    @UseCase(Right.SELF)
    public void endOwn(Actor actor, long id) {
        var session = sessions.lock(id)
                .filter(own -> own.accountId() == actor.accountId() && own.ending() == null)
                .orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-20", "25")));
        session.end(SessionEnding.OWN, clock.instant());
        trail.record(actor, AuditFact.done("LoginSessions.endOwn", "SESSION", id, "", ""));
    }

    /** Closes those whose browser went away. @return how many, at most a chunk */
    @UseCase(Right.SETUP)
    public int closeIdle(Actor system) {
        var idle = sessions.idleSince(clock.instant().minus(IDLE), CHUNK);
        idle.forEach(session -> session.end(SessionEnding.IDLE, clock.instant()));
        return idle.size();
    }
}

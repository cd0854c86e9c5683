package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.LoginSession;
import org.sheyin.account.model.LoginSessionRepository;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The only way to a session: the proof is looked at once more, and a session at another terminal ends (Art 25). */
@Stateless
public class SessionOpening {
    private LoginSessionRepository sessions;
    private AccountRepository accounts;
    private LoginPolicy policy;
    private LoginConclusion conclusion;
    private MonthIds ids;
    private Clock clock;

    public SessionOpening() {}

    @Inject
    public SessionOpening(
            LoginSessionRepository sessions,
            AccountRepository accounts,
            LoginPolicy policy,
            LoginConclusion conclusion,
            MonthIds ids,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.policy = policy;
        this.conclusion = conclusion;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * After a login.
     *
     * @param cityCode city of the account, empty for the province
     * @return id of the session's row
     * @throws RefusedException ACCOUNT-25-30 for a handler who is proven by a password alone, ACCOUNT-23-1 and ACCOUNT-25-41
     *     from a place and at a time where the login is refused
     */
    @UseCase(Right.SETUP)
    public long open(Actor system, long accountId, String cityCode, SessionPlace place) {
        Instant now = clock.instant();
        // Locked, so that of two logins at once the later one finds the earlier one's session.
        var account = accounts.lock(accountId).orElseThrow();
        policy.opens(account, place.proof()).orThrow();
        rightPlace(account, place.origin());
        sessions.lockLive(accountId).stream()
                .filter(earlier -> !earlier.origin().equals(place.origin()))
                .forEach(earlier -> displace(account, earlier, now));
        long id = ids.next("account_session", now);
        sessions.add(new LoginSession(id, accountId, cityCode, place, now));
        return id;
    }

    /** The second step may have come from elsewhere than the first: the place of the session is what counts. */
    private void rightPlace(Account account, String origin) {
        policy.breaches(account, origin).stream()
                .filter(LoginGate.Breach::refused)
                .findFirst()
                .ifPresent(breach -> {
                    throw new RefusedException(breach.reason());
                });
    }

    private void displace(Account account, LoginSession earlier, Instant now) {
        earlier.end(SessionEnding.ELSEWHERE, now);
        conclusion.note(account, Outcome.DISPLACED, LoginProof.PASSWORD, earlier.origin());
    }
}

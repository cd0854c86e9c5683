package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent.Outcome;
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
     * @throws RefusedException ACCOUNT-25-30 for a handler who is proven by a password alone
     */
    @UseCase(Right.SETUP)
    public long open(Actor system, long accountId, String cityCode, SessionPlace place) {
        Instant now = clock.instant();
        var account = accounts.find(accountId).orElseThrow();
        policy.opens(account, place.proof()).orThrow();
        sessions.lockLive(accountId).stream()
                .filter(earlier -> !earlier.origin().equals(place.origin()))
                .forEach(earlier -> displace(account, earlier, now));
        long id = ids.next("account_session", now);
        sessions.add(new LoginSession(id, accountId, cityCode, place, now));
        return id;
    }

    private void displace(Account account, LoginSession earlier, Instant now) {
        earlier.end(SessionEnding.ELSEWHERE, now);
        conclusion.note(account, Outcome.DISPLACED, LoginProof.PASSWORD, earlier.origin());
    }
}

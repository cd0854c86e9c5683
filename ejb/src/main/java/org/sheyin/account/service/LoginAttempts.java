package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The two short transactions of a login, before and after the slow hashing, which holds no row. */
@Stateless
public class LoginAttempts {
    private AccountRepository accounts;
    private ActorSource actors;
    private MonthIds ids;
    private Clock clock;

    public LoginAttempts() {}

    @Inject
    public LoginAttempts(AccountRepository accounts, ActorSource actors, MonthIds ids, Clock clock) {
        this.accounts = accounts;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hash of the account's password; empty for an unknown name or an account without password. */
    @UseCase(Right.SETUP)
    public Optional<String> hashOf(Actor system, String loginName) {
        return accounts.findByLoginName(loginName).map(Account::passwordHash);
    }

    /**
     * Counts and records the attempt.
     *
     * @param hash what the password was compared with, null when there was none
     */
    @UseCase(Right.SETUP)
    public LoginResult conclude(Actor system, String loginName, String hash, boolean matches, String origin) {
        Instant now = clock.instant();
        var account = accounts.lockByLoginName(loginName);
        var outcome = account.map(known -> conclude(known, hash, matches, now)).orElse(Outcome.UNKNOWN_NAME);
        Long id = account.map(Account::id).orElse(null);
        String city = account.map(known -> actors.of(known, origin).cityCode()).orElse("");
        accounts.add(new LoginEvent(ids.next("login_event", now), id, city, outcome, origin, now));
        return outcome == Outcome.SUCCESS
                ? LoginResult.success(id, account.get().passwordOnce())
                : LoginResult.refused();
    }

    /** Records that somebody left. */
    @UseCase(Right.SETUP)
    public void left(Actor system, Actor person) {
        Instant now = clock.instant();
        accounts.add(new LoginEvent(
                ids.next("login_event", now),
                person.accountId(),
                person.cityCode(),
                Outcome.LOGOUT,
                person.origin(),
                now));
    }

    private static Outcome conclude(Account account, String hash, boolean matches, Instant now) {
        if (!account.mayLogIn(now)) {
            return Outcome.NOT_ALLOWED; // not counted, else a stranger could prolong the lock for ever
        }
        // The password may have been changed while the hash was computed.
        if (!matches || !account.passwordHash().equals(hash)) {
            account.loginFailed(now);
            return Outcome.WRONG_PASSWORD;
        }
        account.loginSucceeded(now);
        return Outcome.SUCCESS;
    }
}

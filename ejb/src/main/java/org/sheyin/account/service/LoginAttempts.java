package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginProof;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The two short transactions of a login's password, before and after the slow hashing, which holds no row. */
@Stateless
public class LoginAttempts {
    private AccountRepository accounts;
    private LoginPolicy policy;
    private LoginConclusion conclusion;
    private MonthIds ids;
    private Clock clock;

    public LoginAttempts() {}

    @Inject
    public LoginAttempts(
            AccountRepository accounts, LoginPolicy policy, LoginConclusion conclusion, MonthIds ids, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.conclusion = conclusion;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A password as it was compared.
     *
     * @param hash what it was compared with, null when there was none
     */
    record Compared(String loginName, String hash, boolean matches, LoginOrigin from) {}

    /** Hash of the account's password; empty for an unknown name or an account without password. */
    @UseCase(Right.SETUP)
    public Optional<String> hashOf(Actor system, String loginName) {
        return accounts.findByLoginName(loginName).map(Account::passwordHash);
    }

    /** Counts and records the attempt; where a second step is asked for, a right password is not yet a login. */
    @UseCase(Right.SETUP)
    public LoginResult conclude(Actor system, Compared typed) {
        var account = right(typed);
        if (account.isEmpty()) {
            return LoginResult.refused();
        }
        var asked = policy.asked(account.get());
        if (asked.isEmpty()) {
            return conclusion.enter(account.get(), LoginProof.PASSWORD, typed.from());
        }
        conclusion.note(
                account.get(),
                Outcome.PASSWORD_RIGHT,
                LoginProof.PASSWORD,
                typed.from().address());
        return LoginResult.pending(PendingLogin.of(account.get(), asked, typed.from(), clock.instant()));
    }

    /** Counts and records the attempt of somebody who confirms at another's session. @return his account when right */
    @UseCase(Right.SETUP)
    public OptionalLong witness(Actor system, Compared typed) {
        var account = right(typed);
        account.ifPresent(known -> conclusion.note(
                known, Outcome.WITNESSED, LoginProof.PASSWORD, typed.from().address()));
        return account.map(known -> OptionalLong.of(known.id())).orElse(OptionalLong.empty());
    }

    /** Records that somebody left. */
    @UseCase(Right.SETUP)
    public void left(Actor system, Actor person) {
        accounts.find(person.accountId())
                .ifPresent(account -> conclusion.note(account, Outcome.LOGOUT, LoginProof.PASSWORD, person.origin()));
    }

    /** The account, locked, when its password is right and opens a login; else the failure is counted and recorded. */
    private Optional<Account> right(Compared typed) {
        Instant now = clock.instant();
        var account = accounts.lockByLoginName(typed.loginName());
        if (account.isEmpty()) {
            accounts.add(new LoginEvent(
                    ids.next("login_event", now),
                    null,
                    "",
                    Outcome.UNKNOWN_NAME,
                    typed.from().address(),
                    now));
            return account;
        }
        var failure = failure(account.get(), typed, now);
        failure.ifPresent(outcome -> conclusion.note(
                account.get(), outcome, LoginProof.PASSWORD, typed.from().address()));
        return failure.isPresent() ? Optional.empty() : account;
    }

    private static Optional<Outcome> failure(Account account, Compared typed, Instant now) {
        if (!account.mayLogIn(now)) {
            return Optional.of(Outcome.NOT_ALLOWED); // not counted, else a stranger could prolong the lock for ever
        }
        // The password may have been changed while the hash was computed.
        if (!typed.matches() || !account.passwordHash().equals(typed.hash())) {
            account.loginFailed(now);
            return Optional.of(Outcome.WRONG_PASSWORD);
        }
        return Optional.empty();
    }
}

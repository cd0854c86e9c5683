package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.LoginSessionRepository;
import org.sheyin.account.model.PasswordReset;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Resets of passwords: one administrator asks, another confirms and is told the one-use password. */
@Stateless
public class PasswordResets {
    /** How long a one-use password may wait for its login. */
    public static final Duration VALID = Duration.ofHours(72);

    /** Longest reason, in characters. */
    public static final int REASON = 300;

    private AccountRepository accounts;
    private FactorRepository factors;
    private LoginSessionRepository sessions;
    private Passwords passwords;
    private AuditTrail trail;
    private Clock clock;

    public PasswordResets() {}

    @Inject
    public PasswordResets(
            AccountRepository accounts,
            FactorRepository factors,
            LoginSessionRepository sessions,
            Passwords passwords,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks for a reset. @throws RefusedException when one is open, the account is cancelled, or no reason is given */
    @UseCase(Right.ACCOUNT_RESET)
    public void request(Actor actor, long accountId, ResetKind kind, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON) {
            throw new RefusedException(
                    Reason.of("ACCOUNT-21-6", "21", "" + REASON).atField("reason"));
        }
        var account = usable(accountId);
        if (accounts.hasOpenReset(accountId)) {
            throw new RefusedException(Reason.of("ACCOUNT-21-4", "21"));
        }
        accounts.add(new PasswordReset(account.id(), kind, why, actor.accountId(), clock.instant()));
        trail.record(actor, AuditFact.done("PasswordResets.request", "ACCOUNT", accountId, "", ""));
    }

    /**
     * Confirms or declines, by another person than who asked (rule ACCOUNT-21-2).
     *
     * @return the one-use password when one was confirmed; it is not shown again
     */
    @UseCase(Right.ACCOUNT_CONFIRM)
    public Optional<IssuedPassword> decide(Actor actor, long resetId, boolean confirm) {
        Instant now = clock.instant();
        var reset =
                accounts.lockReset(resetId).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-21-3", "21")));
        reset.decide(confirm, actor.accountId(), now).orThrow();
        String act = confirm ? "PasswordResets.confirm" : "PasswordResets.decline";
        trail.record(actor, AuditFact.done(act, "ACCOUNT", reset.accountId(), "", ""));
        if (confirm && reset.kind() == ResetKind.FACTORS) {
            takeFactors(reset.accountId(), actor.accountId(), now);
            return Optional.empty();
        }
        return confirm ? Optional.of(issue(usable(reset.accountId()), now)) : Optional.empty();
    }

    /** What was lost opens nothing any more, a number typed wrongly included, and what it opened ends; the person enrols anew. */
    private void takeFactors(long accountId, long by, Instant now) {
        usable(accountId);
        factors.passkeys(accountId).forEach(passkey -> passkey.remove(by, now));
        factors.lockCode(accountId).ifPresent(code -> code.remove(now));
        sessions.lockLive(accountId).forEach(session -> session.end(SessionEnding.REVOKED, now));
        factors.forgetHolder(accountId);
    }

    private IssuedPassword issue(Account account, Instant now) {
        String once = passwords.inventOnce();
        account.giveOncePassword(passwords.hash(once), now.plus(VALID));
        return new IssuedPassword(account.loginName(), account.displayName(), once, now.plus(VALID));
    }

    private Account usable(long accountId) {
        return accounts.lock(accountId)
                .filter(account -> account.state() != AccountState.CANCELLED)
                .orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-21-5", "21")));
    }
}

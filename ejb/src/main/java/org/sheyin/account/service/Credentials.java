package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.PasswordProfile;
import org.sheyin.account.model.PasswordRules;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** One's own password. */
@Stateless
public class Credentials {
    private AccountRepository accounts;
    private Passwords passwords;
    private LoginPolicy policy;
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public Credentials() {}

    @Inject
    public Credentials(
            AccountRepository accounts,
            Passwords passwords,
            LoginPolicy policy,
            MonthIds ids,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Changes it; every other session of the account is over. A wrong current password counts as a failed login, also at
     * a session left open, which is why the refusal is an answer and not an exception.
     */
    @UseCase(Right.SELF)
    public Decision changePassword(Actor actor, String current, String next) {
        Instant now = clock.instant();
        var account = accounts.lock(actor.accountId()).orElseThrow();
        if (!account.mayLogIn(now) || !passwords.matches(current, account.passwordHash())) {
            return wrong(account, actor, now);
        }
        var profile = policy.passwords();
        var decision = Decision.all(List.of(
                PasswordRules.check(next, account.loginName(), profile),
                Decision.when(
                        !next.equals(current), Reason.of("ACCOUNT-25-7", "25").atField("newPassword"))));
        if (decision.isAllowed()) {
            decision = unused(account.id(), next, profile.history());
        }
        if (decision.isAllowed()) {
            accounts.keepPassword(account.id(), account.passwordHash(), now);
            account.changePassword(passwords.hash(next), now);
            note(account, Outcome.PASSWORD_CHANGED, actor, now);
            trail.record(actor, AuditFact.done("Credentials.changePassword", "ACCOUNT", account.id(), "", ""));
        }
        return decision;
    }

    /** What a new password has to be like, told before anybody runs into it. */
    @UseCase(Right.SELF)
    public PasswordProfile profile(Actor actor) {
        return policy.passwords();
    }

    /** None of the last ones (ACCOUNT-25-8); compared last, since each comparison is slow. */
    private Decision unused(long accountId, String next, int history) {
        boolean met = accounts.passwords(accountId, history).stream().noneMatch(hash -> passwords.matches(next, hash));
        return Decision.when(met, Reason.of("ACCOUNT-25-8", "25", "" + history).atField("newPassword"));
    }

    private Decision wrong(Account account, Actor actor, Instant now) {
        if (account.mayLogIn(now)) {
            account.loginFailed(now);
        }
        note(account, Outcome.WRONG_PASSWORD, actor, now);
        return Decision.refuse(Reason.of("ACCOUNT-25-6", "").atField("currentPassword"));
    }

    private void note(Account account, Outcome outcome, Actor actor, Instant now) {
        accounts.add(new LoginEvent(
                ids.next("login_event", now), account.id(), actor.cityCode(), outcome, actor.origin(), now));
    }
}

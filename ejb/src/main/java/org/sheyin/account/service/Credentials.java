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
    private MonthIds ids;
    private AuditTrail trail;
    private Clock clock;

    public Credentials() {}

    @Inject
    public Credentials(AccountRepository accounts, Passwords passwords, MonthIds ids, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
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
        var decision = Decision.all(List.of(
                PasswordRules.check(next, account.loginName()),
                Decision.when(
                        !next.equals(current), Reason.of("ACCOUNT-25-7", "25").atField("newPassword"))));
        if (decision.isAllowed()) {
            account.changePassword(passwords.hash(next), now);
            note(account, Outcome.PASSWORD_CHANGED, actor, now);
            trail.record(actor, AuditFact.done("Credentials.changePassword", "ACCOUNT", account.id(), "", ""));
        }
        return decision;
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

package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Whether it is really the person who acts, asked once more at a step of weight. A transaction of its own: a wrong password
 * counts as a failed login also when the step is refused for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reconfirmation {
    /** What the person was confirmed by; kept with the step. */
    public static final String FACTOR = "PASSWORD";

    private AccountRepository accounts;
    private Passwords passwords;
    private MonthIds ids;
    private Clock clock;

    public Reconfirmation() {}

    @Inject
    public Reconfirmation(AccountRepository accounts, Passwords passwords, MonthIds ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param password the person's own, as typed now; the refusal is an answer, so that what it counts stays */
    @UseCase(Right.SELF)
    public Decision confirm(Actor actor, String password) {
        Instant now = clock.instant();
        Account account = accounts.lock(actor.accountId()).orElseThrow();
        String typed = password == null ? "" : password;
        if (account.mayLogIn(now) && passwords.matches(typed, account.passwordHash())) {
            return Decision.ALLOWED;
        }
        if (account.mayLogIn(now)) {
            account.loginFailed(now);
        }
        accounts.add(new LoginEvent(
                ids.next("login_event", now),
                account.id(),
                actor.cityCode(),
                Outcome.WRONG_PASSWORD,
                actor.origin(),
                now));
        return Decision.refuse(Reason.of("ACCOUNT-21-40", "21(1)").atField("password"));
    }
}

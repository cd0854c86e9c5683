package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;

/**
 * That the person at the session is the person of the account: the password once more, before an act that signs. A wrong
 * one counts as a failed login, hence the answer is a decision: an exception would take the count back.
 */
@ApplicationScoped
public class PasswordConfirmation {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final MonthIds ids;
    private final Clock clock;

    protected PasswordConfirmation() {
        this(null, null, null, null);
    }

    @Inject
    public PasswordConfirmation(AccountRepository accounts, Passwords passwords, MonthIds ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** To be called within a use case of this actor. */
    public Decision confirm(Actor actor, String password) {
        var now = clock.instant();
        var account = accounts.lock(actor.accountId()).orElseThrow();
        boolean may = account.mayLogIn(now);
        if (may && passwords.matches(password == null ? "" : password, account.passwordHash())) {
            return Decision.ALLOWED;
        }
        if (may) {
            account.loginFailed(now);
        }
        accounts.add(new LoginEvent(
                ids.next("login_event", now),
                account.id(),
                actor.cityCode(),
                LoginEvent.Outcome.WRONG_PASSWORD,
                actor.origin(),
                now));
        return Decision.refuse(Reason.of("ACCOUNT-25-90", "25").atField("password"));
    }
}

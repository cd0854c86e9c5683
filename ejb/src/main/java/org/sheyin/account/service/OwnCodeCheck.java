package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * One's own code, typed within a session. A transaction of its own: a wrong one counts like a failed login, so that whoever
 * finds a session open does not guess without end.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnCodeCheck {
    private AccountRepository accounts;
    private FactorRepository factors;
    private FactorKeys keys;
    private LoginConclusion conclusion;
    private Clock clock;

    public OwnCodeCheck() {}

    @Inject
    public OwnCodeCheck(
            AccountRepository accounts,
            FactorRepository factors,
            FactorKeys keys,
            LoginConclusion conclusion,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.keys = keys;
        this.conclusion = conclusion;
        this.clock = clock;
    }

    /** Takes the code, confirmed or not; the refusal (ACCOUNT-25-36) is an answer, so that what it counts stays. */
    @UseCase(Right.SELF)
    public Decision take(Actor actor, String typed) {
        var now = clock.instant();
        var wrong = Reason.of("ACCOUNT-25-36", "25").atField("code");
        var account = accounts.lock(actor.accountId()).orElseThrow();
        if (!account.mayLogIn(now)) {
            return Decision.refuse(wrong); // locked: not counted, like at the login
        }
        boolean right = factors.lockCode(actor.accountId())
                .filter(code -> code.take(keys.open(actor.accountId(), code.secret()), typed, now))
                .isPresent();
        if (!right) {
            conclusion.fail(account, LoginOrigin.at(actor.origin()), wrong);
        }
        return Decision.when(right, wrong);
    }
}

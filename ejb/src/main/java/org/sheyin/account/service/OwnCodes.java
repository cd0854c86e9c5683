package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.OneTimeCode;
import org.sheyin.account.model.Totp;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** One's own changing codes (RFC 6238): asked for at the login from the first right code on. */
@Stateless
public class OwnCodes {
    private AccountRepository accounts;
    private FactorRepository factors;
    private FactorKeys keys;
    private OwnCodeCheck check;
    private AuditTrail trail;
    private Clock clock;
    private final SecureRandom random = new SecureRandom();

    public OwnCodes() {}

    @Inject
    public OwnCodes(
            AccountRepository accounts,
            FactorRepository factors,
            FactorKeys keys,
            OwnCodeCheck check,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.keys = keys;
        this.check = check;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new secret, shown once; one that was never confirmed is forgotten. @throws RefusedException ACCOUNT-25-48 when codes are asked for already */
    @UseCase(Right.SELF)
    public CodeSecret begin(Actor actor) {
        Instant now = clock.instant();
        var present = factors.lockCode(actor.accountId());
        Decision.when(present.filter(OneTimeCode::isConfirmed).isEmpty(), Reason.of("ACCOUNT-25-48", "25"))
                .orThrow();
        byte[] secret = new byte[Totp.SECRET];
        random.nextBytes(secret);
        byte[] sealed = keys.seal(actor.accountId(), secret);
        present.ifPresentOrElse(
                code -> code.renew(sealed, now), () -> factors.add(new OneTimeCode(actor.accountId(), sealed, now)));
        return CodeSecret.of(accounts.find(actor.accountId()).orElseThrow().loginName(), secret);
    }

    /** The first right code confirms. @throws RefusedException ACCOUNT-25-36 for a wrong one, which counts like a failed login */
    @UseCase(Right.SELF)
    public void confirm(Actor actor, String typed) {
        check.take(actor, typed).orThrow();
        trail.record(actor, AuditFact.done("OwnCodes.confirm", "ACCOUNT", actor.accountId(), "", ""));
    }

    /** Takes a code, so that whoever finds the session open cannot do it. @throws RefusedException ACCOUNT-25-36 */
    @UseCase(Right.SELF)
    public void remove(Actor actor, String typed) {
        check.take(actor, typed).orThrow();
        factors.lockCode(actor.accountId()).orElseThrow().remove(clock.instant());
        trail.record(actor, AuditFact.done("OwnCodes.remove", "ACCOUNT", actor.accountId(), "", ""));
    }
}

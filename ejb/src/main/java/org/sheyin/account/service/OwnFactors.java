package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.Passkey;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** One's own passkeys: added by oneself they are a second factor, no proof of the person (Art 25). */
@Stateless
public class OwnFactors {
    private AccountRepository accounts;
    private FactorRepository factors;
    private PasskeyCeremony ceremony;
    private LoginPolicy policy;
    private AuditTrail trail;
    private Clock clock;

    public OwnFactors() {}

    @Inject
    public OwnFactors(
            AccountRepository accounts,
            FactorRepository factors,
            PasskeyCeremony ceremony,
            LoginPolicy policy,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.ceremony = ceremony;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refused (ACCOUNT-25-49) while one's own account has to be given a second factor before anything else. */
    @UseCase(Right.SELF)
    public Decision provided(Actor actor) {
        return policy.provided(accounts.find(actor.accountId()).orElseThrow());
    }

    /** What the browser asks the authenticator for. */
    @UseCase(Right.SELF)
    public PasskeyOptions begin(Actor actor, PasskeySite site) {
        var account = accounts.find(actor.accountId()).orElseThrow();
        return PasskeyOptions.creation(
                site,
                ceremony.challenge(),
                new PasskeyOptions.User(account.id(), account.loginName(), account.displayName()),
                factors.passkeys(account.id()));
    }

    /** @throws RefusedException ACCOUNT-25-33 for a bad name, ACCOUNT-25-44 when the answer is not right */
    @UseCase(Right.SELF)
    public void add(Actor actor, String label, PasskeyAnswer answer) {
        Passkey.named(label).orThrow();
        var credential =
                ceremony.register(answer).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-44", "25")));
        factors.add(new Passkey(actor.accountId(), credential, label, null, clock.instant()));
        trail.record(actor, AuditFact.done("OwnFactors.add", "ACCOUNT", actor.accountId(), "", ""));
    }

    @UseCase(Right.SELF)
    public void rename(Actor actor, long id, String label) {
        own(actor, id).rename(label).orThrow();
        trail.record(actor, AuditFact.done("OwnFactors.rename", "ACCOUNT", actor.accountId(), "", ""));
    }

    @UseCase(Right.SELF)
    public void remove(Actor actor, long id) {
        own(actor, id).remove(actor.accountId(), clock.instant());
        trail.record(actor, AuditFact.done("OwnFactors.remove", "ACCOUNT", actor.accountId(), "", ""));
    }

    /** ACCOUNT-25-45: somebody else's passkey is as if it were not there. */
    private Passkey own(Actor actor, long id) {
        return factors.lockPasskey(id)
                .filter(one -> one.isLive() && one.accountId() == actor.accountId())
                .orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-45", "25")));
    }
}

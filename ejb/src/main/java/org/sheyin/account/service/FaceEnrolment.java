package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.FaceCheck;
import org.sheyin.account.model.FactorRepository;
import org.sheyin.account.model.FactorRules;
import org.sheyin.account.model.Passkey;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Enrols face to face what proves a person (Art 25), and takes away what was lost. */
@Stateless
public class FaceEnrolment {
    private AccountRepository accounts;
    private FactorRepository factors;
    private FactorKeys keys;
    private PasskeyCeremony ceremony;
    private AuditTrail trail;
    private Clock clock;

    public FaceEnrolment() {}

    @Inject
    public FaceEnrolment(
            AccountRepository accounts,
            FactorRepository factors,
            FactorKeys keys,
            PasskeyCeremony ceremony,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.keys = keys;
        this.ceremony = ceremony;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes down who was seen, by whom and before whom. The first number makes the account known as that person's.
     *
     * @param witness account that has confirmed by its own password
     * @throws RefusedException ACCOUNT-25-38 unless three persons, ACCOUNT-25-42 for another person than before
     */
    @UseCase(Right.FACTOR_ENROL)
    public long record(Actor actor, long accountId, IdentityNumber number, long witness) {
        usable(accountId);
        FaceCheck.threePersons(accountId, actor.accountId(), witness).orThrow();
        // The witness may be of the province, where a city has one officer only.
        Decision.when(
                        accounts.isSecurityOfficer(witness),
                        Reason.of("ACCOUNT-25-46", "25").atField("witness"))
                .orThrow();
        var known = factors.holder(accountId);
        String shown = keys.holderIndex(number.value());
        FactorRules.samePerson(known, shown).orThrow();
        if (known.isEmpty()) {
            // One person, one account: nobody is two administrators, or a handler besides (Art 21, 25).
            Decision.when(!factors.isHeldElsewhere(shown, accountId), Reason.of("ACCOUNT-25-50", "25"))
                    .orThrow();
            factors.identify(accountId, shown);
        }
        var check = new FaceCheck(accountId, number.kind(), actor.accountId(), witness, clock.instant());
        factors.add(check);
        trail.record(actor, AuditFact.done("FaceEnrolment.record", "ACCOUNT", accountId, "", ""));
        return check.id();
    }

    /** What the browser asks the person's authenticator for. */
    @UseCase(Right.FACTOR_ENROL)
    public PasskeyOptions begin(Actor actor, long accountId, PasskeySite site) {
        var account = usable(accountId);
        return PasskeyOptions.creation(
                site,
                ceremony.challenge(),
                new PasskeyOptions.User(account.id(), account.loginName(), account.displayName()),
                factors.passkeys(account.id()));
    }

    /**
     * Enrols a passkey of whoever was seen.
     *
     * @throws RefusedException ACCOUNT-25-39 when he was seen too long ago, ACCOUNT-25-40 for a model that is not biometric
     */
    @UseCase(Right.FACTOR_ENROL)
    public void enrol(Actor actor, long checkId, String label, PasskeyAnswer answer) {
        Passkey.named(label).orThrow();
        var check = factors.lockCheck(checkId).orElseThrow(() -> new RefusedException(FaceCheck.unseen()));
        check.use(actor.accountId(), clock.instant()).orThrow();
        var credential =
                ceremony.register(answer).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-44", "25")));
        Decision.when(
                        factors.biometricModel(credential.aaguid()).isPresent(),
                        Reason.of("ACCOUNT-25-40", "25", credential.aaguid()))
                .orThrow();
        factors.add(new Passkey(check.accountId(), credential, label, check.id(), clock.instant()));
        trail.record(actor, AuditFact.done("FaceEnrolment.enrol", "ACCOUNT", check.accountId(), "", ""));
    }

    /**
     * Takes away a lost one: it opens nothing from now on. By two persons like an enrolment, since afterwards the password
     * may suffice; who is not there gets it by {@link PasswordResets}, which asks for two as well.
     *
     * @throws RefusedException ACCOUNT-25-39 unless its person was just seen, ACCOUNT-25-45 when it is not there
     */
    @UseCase(Right.FACTOR_ENROL)
    public void remove(Actor actor, long checkId, long passkeyId) {
        var passkey = factors.lockPasskey(passkeyId)
                .filter(Passkey::isLive)
                .orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-45", "25")));
        factors.lockCheck(checkId)
                .filter(check -> check.accountId() == passkey.accountId())
                .map(check -> check.isOpen(actor.accountId(), clock.instant()))
                .orElseGet(() -> Decision.refuse(FaceCheck.unseen()))
                .orThrow();
        passkey.remove(actor.accountId(), clock.instant());
        trail.record(actor, AuditFact.done("FaceEnrolment.remove", "ACCOUNT", passkey.accountId(), "", ""));
    }

    private Account usable(long accountId) {
        return accounts.find(accountId)
                .filter(account -> account.state() != AccountState.CANCELLED)
                .orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-21-5", "21")));
    }
}

package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Sees a person with his document, before a witness who confirms by his own password (Art 25). */
@Stateless
public class FaceChecks {
    private static final Actor LOGIN = Actor.system(SystemPart.LOGIN);

    private Authentication authentication;
    private FaceEnrolment enrolment;
    private Clock clock;

    public FaceChecks() {}

    @Inject
    public FaceChecks(Authentication authentication, FaceEnrolment enrolment, Clock clock) {
        this.authentication = authentication;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /**
     * The witness's password is compared first, and counted like a login, in transactions of its own.
     *
     * @return id of the record, which opens one enrolment
     * @throws RefusedException ACCOUNT-25-47 for a number that is none, ACCOUNT-25-46 for a witness who does not confirm
     */
    @UseCase(Right.FACTOR_ENROL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long see(Actor actor, SeePerson seen) {
        var today = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        var number = IdentityNumber.check(seen.number(), seen.documentKind(), today);
        if (!number.isValid()) {
            throw new RefusedException(Reason.of("ACCOUNT-25-47", "25").atField("number"));
        }
        long witness = authentication
                .witness(LOGIN, seen.witness(), seen.witnessPassword(), actor.origin())
                .orElseThrow(() ->
                        new RefusedException(Reason.of("ACCOUNT-25-46", "25").atField("witness")));
        return enrolment.record(actor, seen.accountId(), number.orThrow(), witness);
    }
}

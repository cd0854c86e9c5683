package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.AuditReport;
import org.sheyin.audit.model.AuditVerification;
import org.sheyin.audit.model.AuditVerificationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What checks of the audit found; each is kept, and is itself in the audit. */
@Stateless
public class AuditVerifications {
    private AuditVerificationRepository verifications;
    private AuditVerificationQueries queries;
    private AuditTrail trail;
    private MonthIds ids;
    private Clock clock;

    public AuditVerifications() {}

    @Inject
    public AuditVerifications(
            AuditVerificationRepository verifications,
            AuditVerificationQueries queries,
            AuditTrail trail,
            MonthIds ids,
            Clock clock) {
        this.verifications = verifications;
        this.queries = queries;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase(Right.AUDIT_READ)
    public void record(Actor actor, AuditVerification.Kind kind, AuditReport report, Instant begun) {
        Instant now = clock.instant();
        var row = new AuditVerification(
                ids.next("audit_verification", now), actor, kind, report, new AuditVerification.Times(begun, now));
        verifications.add(row);
        trail.record(actor, AuditFact.done("AuditVerifier.verify", "AUDIT_CHECK", row.id(), "", ""));
    }

    /** Size of the tree up to which the audit was last found in order, 0 when it never was. */
    @UseCase(Right.AUDIT_READ)
    public long lastInOrder(Actor actor) {
        return queries.lastInOrder(actor);
    }
}

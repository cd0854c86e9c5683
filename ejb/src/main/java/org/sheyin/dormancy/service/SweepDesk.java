package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.dormancy.model.SweepEvidence;
import org.sheyin.dormancy.model.SweepFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** An officer's order to run the sweep: it goes over the whole province, so he stands for the province. */
@Stateless
public class SweepDesk {
    private AuditTrail trail;
    private Clock clock;

    public SweepDesk() {}

    @Inject
    public SweepDesk(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @UseCase(Right.DORMANCY_MANAGE)
    public SweepOrder order(Actor officer) {
        SweepEvidence.ofTheProvince(officer).orThrow();
        trail.record(officer, AuditFact.done("SweepDesk.order", "SWEEP", 0, "", ""));
        return SweepOrder.of(officer, SweepFacts.day(clock.instant()));
    }
}

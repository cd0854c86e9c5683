package org.sheyin.handoff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.handoff.model.ParkedRepository;
import org.sheyin.handoff.model.ParkedRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The way back for parked messages: nothing that was handed over stays lying (Art 6). */
@Stateless
public class ParkedMessages {
    private ParkedRepository parked;
    private AuditTrail trail;
    private Clock clock;

    public ParkedMessages() {}

    @Inject
    public ParkedMessages(ParkedRepository parked, AuditTrail trail, Clock clock) {
        this.parked = parked;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Settles one: the reconciler sends it again at its next look, within a minute. One that came from no row of ours is
     * closed.
     *
     * @return whether it will be sent again
     * @throws org.sheyin.shared.model.RefusedException HANDOFF-6-1 when it is not there or settled, HANDOFF-6-2 without reason
     */
    @UseCase(Right.HANDOFF_RELEASE)
    public boolean settle(Actor actor, long id, String reason) {
        long outboxId = parked.outboxOf(id).orElseThrow(ParkedRules::notThere);
        ParkedRules.reasonGiven(reason).orThrow();
        if (!parked.settle(id, actor.accountId(), reason.strip(), clock.instant())) {
            throw ParkedRules.notThere();
        }
        String act = outboxId == 0 ? "MESSAGE_CLOSE" : "MESSAGE_RELEASE";
        trail.record(actor, AuditFact.done(act, "PARKED", id, "", ""));
        return outboxId != 0;
    }
}

package org.sheyin.reception.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.reception.model.Visit;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitFacts;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.reception.model.VisitState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Begins a case from a visit (Art 20(1), (2)); its acceptance ends the visit. */
@Stateless
public class VisitCases {
    private VisitRepository visits;
    private VisitTransitions transitions;
    private CaseIntake intake;
    private CaseRepository cases;
    private Clock clock;

    public VisitCases() {}

    @Inject
    public VisitCases(
            VisitRepository visits,
            VisitTransitions transitions,
            CaseIntake intake,
            CaseRepository cases,
            Clock clock) {
        this.visits = visits;
        this.transitions = transitions;
        this.intake = intake;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Serves the citizen and begins a draft of what he came for; asked again, finds the first draft unless it was discarded.
     *
     * @param itemCode what the visit was for, or what the talk at the window came to
     * @return id of the case
     */
    @UseCase(Right.CASE_ACCEPT)
    public long begin(Actor actor, long visitId, String itemCode, String token) {
        Instant now = clock.instant();
        Visit visit = visits.lock(visitId).orElseThrow(Reception::notThere);
        if (isGoingOn(visit)) {
            return visit.caseId();
        }
        Decision.when(
                        itemCode != null && !itemCode.isBlank(),
                        Reason.of("GUIDE-20-7", "20(1)").atField("item"))
                .orThrow();
        boolean served = visit.state() == VisitState.IN_SERVICE && visit.holderId() == actor.accountId();
        if (!served) {
            transitions
                    .step(visit, VisitAction.SERVE, VisitFacts.none(), actor, now)
                    .orThrow();
        }
        long caseId = intake.begin(actor, itemCode, token, visit.id());
        visit.begun(caseId);
        return caseId;
    }

    private boolean isGoingOn(Visit visit) {
        return visit.caseId() != null
                && cases.find(visit.caseId())
                        .filter(file -> file.state() != CaseState.DISCARDED)
                        .isPresent();
    }
}

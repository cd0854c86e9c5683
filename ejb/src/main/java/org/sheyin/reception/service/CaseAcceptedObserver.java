package org.sheyin.reception.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheyin.cases.model.CaseAccepted;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitFacts;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.reception.model.VisitState;

/** The visit from which an accepted case began is done with it, in the same transaction; one that was ended before stays so. */
@ApplicationScoped
public class CaseAcceptedObserver {
    private final VisitRepository visits;
    private final VisitTransitions transitions;

    protected CaseAcceptedObserver() {
        this(null, null);
    }

    @Inject
    public CaseAcceptedObserver(VisitRepository visits, VisitTransitions transitions) {
        this.visits = visits;
        this.transitions = transitions;
    }

    void finish(@Observes CaseAccepted news) {
        visits.lock(news.visitId())
                .filter(visit -> visit.state() == VisitState.IN_SERVICE)
                .ifPresent(visit -> transitions
                        .step(
                                visit,
                                VisitAction.FINISH,
                                VisitFacts.accepted(news.caseNumber()),
                                news.clerk(),
                                news.at())
                        .orThrow());
    }
}

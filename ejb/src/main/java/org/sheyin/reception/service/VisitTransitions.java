package org.sheyin.reception.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.reception.model.Visit;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitEvent;
import org.sheyin.reception.model.VisitFacts;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.reception.model.VisitState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;

/** Takes a visit one step further with its event and audit row, in one transaction. */
@ApplicationScoped
public class VisitTransitions {
    private final VisitRepository visits;
    private final AuditTrail audit;
    private final MonthIds ids;

    protected VisitTransitions() {
        this(null, null, null);
    }

    @Inject
    public VisitTransitions(VisitRepository visits, AuditTrail audit, MonthIds ids) {
        this.visits = visits;
        this.audit = audit;
        this.ids = ids;
    }

    /** @return the decision; when refused, nothing has changed */
    public Decision step(Visit visit, VisitAction action, VisitFacts facts, Actor actor, Instant at) {
        boolean arrives = visit.state() == VisitState.NEW;
        String before = arrives ? "" : hash(visit);
        Decision decision = visit.apply(action, facts, actor, at);
        if (decision.isAllowed()) {
            if (arrives) {
                visits.add(visit);
            }
            visits.add(new VisitEvent(ids.next("visit_event", at), visit, action, facts.note(), actor, at));
            audit.record(actor, AuditFact.done("VISIT_" + action.name(), "VISIT", visit.id(), before, hash(visit)));
        }
        return decision;
    }

    private static String hash(Visit visit) {
        return Digest.sha256(visit.state() + " " + visit.destination() + " " + visit.holderId());
    }
}

package org.sheyin.reception.model;

import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** What the rules of a step look at. */
record VisitSituation(Visit visit, VisitAction action, VisitFacts facts, Actor actor, Instant at) {

    boolean isHolder() {
        return actor.accountId() == visit.holderId();
    }

    /** The first guide, or whoever has the visit now. */
    boolean answersForIt() {
        return isHolder() || actor.accountId() == visit.guideId();
    }

    boolean dayIsOver() {
        return visit.day().isBefore(Visit.dayOf(at));
    }
}

package org.sheyin.reception.model;

import java.time.Instant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** What each allowed step leaves on the visit besides its new state. */
final class VisitSteps {
    private VisitSteps() {}

    static void record(Visit visit, VisitAction action, VisitFacts facts, Actor actor, Instant at) {
        switch (action) {
            case CALL -> {
                visit.hold(actor.accountId(), actor.name());
                visit.called(at);
            }
            case SERVE -> visit.hold(actor.accountId(), actor.name());
            case SEND -> {
                visit.sendTo(facts.destination() == null ? visit.destination() : facts.destination());
                backToGuide(visit, actor);
            }
            case COME_BACK -> {
                visit.ended(null);
                backToGuide(visit, actor);
            }
            case HAND_ON ->
                visit.hold(facts.receiver().accountId(), facts.receiver().name());
            case LEAVE, FINISH -> visit.ended(at);
            default -> {
                // An arrival is written down by the constructor.
            }
        }
    }

    /** Nobody waits without somebody who answers for him: this guide, else the first one. */
    private static void backToGuide(Visit visit, Actor actor) {
        if (actor.may(Right.CASE_GUIDE)) {
            visit.hold(actor.accountId(), actor.name());
        } else {
            visit.hold(visit.guideId(), visit.guideName());
        }
    }
}

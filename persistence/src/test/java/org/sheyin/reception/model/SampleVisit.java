package org.sheyin.reception.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A visit brought to any of its states by the guide, and the people of the outlet. */
public final class SampleVisit {
    public static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    public static final Actor GUIDE = person(301, Right.CASE_GUIDE);
    public static final Actor SECOND_GUIDE = person(302, Right.CASE_GUIDE);
    public static final Actor CLERK = person(303, Right.CASE_ACCEPT);

    private SampleVisit() {}

    private static Actor person(long id, Right right) {
        return SampleActors.bank(id, SampleActors.OUTLET, Set.of(right));
    }

    public static Arrival arrival(Destination destination) {
        return new Arrival("陈", "", "01-01", destination, true, false, "");
    }

    public static Receiver receiver(Actor actor) {
        return new Receiver(actor.accountId(), actor.name(), actor.outletId(), actor.rights());
    }

    /** At the guide's own desk. */
    public static Visit in(VisitState state) {
        return in(state, Destination.DESK);
    }

    static Visit in(VisitState state, Destination destination) {
        var visit = new Visit(1, 7, arrival(destination), "参保登记", GUIDE, NOON);
        for (VisitAction action : way(state)) {
            visit.apply(action, facts(action), GUIDE, NOON).orThrow();
        }
        return visit;
    }

    /** What the step needs to be allowed. */
    static VisitFacts facts(VisitAction action) {
        return action == VisitAction.HAND_ON ? VisitFacts.to(receiver(SECOND_GUIDE), "") : VisitFacts.note("已答复");
    }

    private static List<VisitAction> way(VisitState state) {
        return switch (state) {
            case NEW -> List.of();
            case WAITING -> List.of(VisitAction.ARRIVE);
            case CALLED -> List.of(VisitAction.ARRIVE, VisitAction.CALL);
            case IN_SERVICE -> List.of(VisitAction.ARRIVE, VisitAction.SERVE);
            case HANDED_ON -> List.of(VisitAction.ARRIVE, VisitAction.HAND_ON);
            case DONE -> List.of(VisitAction.ARRIVE, VisitAction.SERVE, VisitAction.FINISH);
            case LEFT -> List.of(VisitAction.ARRIVE, VisitAction.LEAVE);
        };
    }
}

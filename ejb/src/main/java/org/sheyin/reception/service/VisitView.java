package org.sheyin.reception.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitState;

/**
 * A visit with its trail and what this person may do with it.
 *
 * @param caseNumber null before its acceptance, and without a case
 */
public record VisitView(
        VisitRow row, String caseNumber, Set<VisitAction> offered, List<Step> steps, List<Colleague> colleagues) {

    /** One step as it was written down; {@code holderName} is who answers for the citizen after it. */
    public record Step(
            VisitAction action,
            VisitState toState,
            Destination destination,
            String actorName,
            String holderName,
            String note,
            Instant at) {}

    /** To whom it can be handed on, with how many visits he has in hand. */
    public record Colleague(long accountId, String name, int load) {}

    public boolean may(VisitAction action) {
        return offered.contains(action);
    }
}

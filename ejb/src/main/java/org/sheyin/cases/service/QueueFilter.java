package org.sheyin.cases.service;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;

/**
 * What the work queue of an agency shows.
 *
 * @param urgency null for all
 * @param itemCode empty for all
 * @param text as in {@link CaseFilter#text}
 */
public record QueueFilter(Desk desk, Urgency urgency, String itemCode, String text) implements Serializable {

    /** The trays of the queue. */
    public enum Desk {
        /** 待审核: delivered, nobody has taken it. */
        FIRST(CaseState.DELIVERED),
        /** 待复审: passed the first of two steps. */
        SECOND(CaseState.REVIEWED),
        /** 我领取的 */
        MINE(CaseState.IN_REVIEW, CaseState.IN_SECOND_REVIEW),
        ALL(CaseState.DELIVERED, CaseState.IN_REVIEW, CaseState.REVIEWED, CaseState.IN_SECOND_REVIEW);

        private final Set<CaseState> states;

        Desk(CaseState first, CaseState... more) {
            this.states = EnumSet.of(first, more);
        }

        /** How many of the counted cases are in it. */
        long sum(Map<CaseState, Long> counts) {
            return states.stream()
                    .mapToLong(state -> counts.getOrDefault(state, 0L))
                    .sum();
        }
    }

    public static QueueFilter of(Desk desk, Urgency urgency) {
        return new QueueFilter(desk, urgency, "", "");
    }

    public QueueFilter at(Urgency other) {
        return new QueueFilter(desk, other, itemCode, text);
    }

    CaseFilter cases(Actor actor, Urgency.Horizon horizon) {
        var filter = CaseFilter.of(desk.states.toArray(CaseState[]::new))
                .with(text, itemCode)
                .ofAgency(actor.agencyId());
        return horizon.narrow(desk == Desk.MINE ? filter.heldBy(actor.accountId()) : filter, urgency);
    }
}

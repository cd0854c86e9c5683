package org.sheyin.cases.web;

import static org.sheyin.cases.model.CaseState.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheyin.cases.model.CaseState;

/** The chips above the list, each a group of states that asks for the same work. */
public enum CaseListView {
    ALL(EnumSet.complementOf(EnumSet.of(NEW, DISCARDED))),
    DRAFTS(EnumSet.of(DRAFT)),
    /** Asked of the agency, not yet answered. */
    HELP(CaseState.helped()),
    RETURNED(EnumSet.of(CORRECTION, REWORK)),
    /** On their way, without the agency's receipt. */
    UNDELIVERED(EnumSet.of(SUBMITTED)),
    AT_AGENCY(CaseState.atAgency()),
    DECIDED(EnumSet.of(COMPLETED, REJECTED, BANK_COMPLETED)),
    ENDED(EnumSet.of(WITHDRAWN, LAPSED));

    private final Set<CaseState> states;

    CaseListView(Set<CaseState> states) {
        this.states = states;
    }

    public Set<CaseState> states() {
        return states;
    }

    /** Only what is in it, when nothing was asked for. */
    static CaseListView named(String name) {
        for (CaseListView view : values()) {
            if (view.name().equalsIgnoreCase(name)) {
                return view;
            }
        }
        return ALL;
    }

    /** How many of the counted cases are in it. */
    public long sum(Map<CaseState, Long> counts) {
        return states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}

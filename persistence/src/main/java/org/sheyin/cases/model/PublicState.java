package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a case stands in the words of the citizen who asks without an account: what goes on inside an agency is not told. */
public enum PublicState {
    ACCEPTED(CaseState.ACCEPTED, HELP),
    UNDERWAY(SUBMITTED, DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW, REWORK),
    /** After a found error the agency works on a decided case once more (Art 27). */
    REOPENED(DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW),
    CORRECTION(CaseState.CORRECTION),
    COMPLETED(CaseState.COMPLETED, BANK_COMPLETED, POST_CHECK),
    REJECTED(CaseState.REJECTED),
    WITHDRAWN(CaseState.WITHDRAWN),
    LAPSED(CaseState.LAPSED);

    private final Set<CaseState> states;

    PublicState(CaseState first, CaseState... more) {
        this.states = EnumSet.of(first, more);
    }

    /**
     * Empty before the acceptance, when the citizen has no number to ask by.
     *
     * @param reopened whether the agency reopened the case after an earlier decision
     */
    public static Optional<PublicState> of(CaseState state, boolean reopened) {
        return Arrays.stream(values())
                .filter(told -> told.states.contains(state))
                .filter(told -> told != (reopened && REOPENED.states.contains(state) ? UNDERWAY : REOPENED))
                .findFirst();
    }
}

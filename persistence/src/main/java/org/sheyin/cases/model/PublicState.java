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
    CORRECTION(CaseState.CORRECTION),
    COMPLETED(CaseState.COMPLETED, BANK_COMPLETED, POST_CHECK),
    REJECTED(CaseState.REJECTED),
    WITHDRAWN(CaseState.WITHDRAWN),
    LAPSED(CaseState.LAPSED);

    private final Set<CaseState> states;

    PublicState(CaseState first, CaseState... more) {
        this.states = EnumSet.of(first, more);
    }

    /** Empty before the acceptance, when the citizen has no number to ask by. */
    public static Optional<PublicState> of(CaseState state) {
        return Arrays.stream(values())
                .filter(told -> told.states.contains(state))
                .findFirst();
    }
}

package org.sheyin.staff.service;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.staff.model.LeavingState;

/** Which leavings a list shows. */
public enum LeavingExtent {
    FILED(EnumSet.of(LeavingState.FILED)),
    CONFIRMED(EnumSet.of(LeavingState.CONFIRMED)),
    WITHDRAWN(EnumSet.of(LeavingState.WITHDRAWN)),
    /** Filed too late, whatever became of it but its withdrawal. */
    LATE(EnumSet.of(LeavingState.FILED, LeavingState.CONFIRMED)),
    ALL(EnumSet.complementOf(EnumSet.of(LeavingState.NEW)));

    private final Set<LeavingState> states;

    LeavingExtent(Set<LeavingState> states) {
        this.states = states;
    }

    Set<LeavingState> states() {
        return states;
    }
}

package org.sheyin.recovery.service;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.recovery.model.RecoveryState;

/** Which recoveries a list shows. */
public enum RecoveryExtent {
    /** With the bank. */
    OPEN(RecoveryState.atBank()),
    OVERDUE(EnumSet.of(RecoveryState.OVERDUE)),
    HANDED_BACK(EnumSet.of(RecoveryState.HANDED_BACK)),
    RECOVERED(EnumSet.of(RecoveryState.RECOVERED)),
    ALL(EnumSet.complementOf(EnumSet.of(RecoveryState.NEW)));

    private final Set<RecoveryState> states;

    RecoveryExtent(Set<RecoveryState> states) {
        this.states = states;
    }

    public Set<RecoveryState> states() {
        return states;
    }
}

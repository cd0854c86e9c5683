package org.sheyin.recovery.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a recovery stands. */
public enum RecoveryState {
    /** Not begun yet. */
    NEW,
    /** With the bank, nothing has come back. */
    OPEN,
    /** With the bank, some has come back. */
    PARTLY,
    /** With the bank, past its day. */
    OVERDUE,
    /** All has come back. */
    RECOVERED,
    /** The bank cannot go on and has said why; the agency decides. */
    HANDED_BACK;

    /** Waiting for the bank. */
    public static Set<RecoveryState> atBank() {
        return EnumSet.of(OPEN, PARTLY, OVERDUE);
    }
}

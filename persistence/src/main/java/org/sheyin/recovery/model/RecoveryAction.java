package org.sheyin.recovery.model;

/** What happens to a recovery. */
public enum RecoveryAction {
    /** A case that says so was approved. */
    BEGIN,
    /** Some came back, and not yet all. */
    RECORD_PART,
    /** The rest came back. */
    RECORD_REST,
    FALL_DUE,
    HAND_BACK,
    /** The agency gives it to the bank again, under a new day. */
    ASSIGN,
    /** Art 27: the case was decided anew with another amount. */
    CORRECT,
    /** Art 27: by the new decision no more is owed than has come back. */
    SETTLE
}

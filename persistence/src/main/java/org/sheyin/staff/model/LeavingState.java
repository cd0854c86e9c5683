package org.sheyin.staff.model;

/** Where a leaving stands. */
public enum LeavingState {
    /** Not filed yet. */
    NEW,
    /** Filed: the account is frozen since that moment. */
    FILED,
    /** The security administrator confirmed that the rights are revoked; the account is cancelled. */
    CONFIRMED,
    /** Taken back before that; the account is as it was. */
    WITHDRAWN
}

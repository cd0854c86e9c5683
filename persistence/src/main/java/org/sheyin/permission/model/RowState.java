package org.sheyin.permission.model;

/** Where one row of a submitted request sits. */
public enum RowState {
    /** For the agency's decision. */
    WAITING,
    /** Sent back to be put right in a new request. */
    RETURNED,
    REFUSED,
    /** For the security officer. */
    AGREED,
    OPENED
}

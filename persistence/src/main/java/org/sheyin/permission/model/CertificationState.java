package org.sheyin.permission.model;

/** Where one line of a periodic review sits. */
public enum CertificationState {
    /** For the bank; when the days for it are over, overdue and still here. */
    WAITING,
    /** Still needed. */
    CERTIFIED,
    /** No longer needed: its grants are ended. */
    REVOKED,
    /** Its grants were ended by a request while it waited. */
    SETTLED
}

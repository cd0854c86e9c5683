package org.sheyin.permission.model;

/** What happens to a line of a periodic review. */
public enum CertificationAction {
    CERTIFY,
    REVOKE,
    /** Nothing is left to decide about. */
    SETTLE
}

package org.sheyin.permission.service;

/** Which lines of periodic reviews a list shows. */
public enum CertificationExtent {
    /** Nobody has decided yet, overdue or not. */
    WAITING("l.state = org.sheyin.permission.model.CertificationState.WAITING"),
    /** Those of them whose day is over. */
    OVERDUE("l.state = org.sheyin.permission.model.CertificationState.WAITING and l.dueOn < :today"),
    CERTIFIED("l.state = org.sheyin.permission.model.CertificationState.CERTIFIED"),
    /** What the security officer is told of: ended by a review. */
    REVOKED("l.state = org.sheyin.permission.model.CertificationState.REVOKED"),
    SETTLED("l.state = org.sheyin.permission.model.CertificationState.SETTLED");

    private final String condition;

    CertificationExtent(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

package org.sheyin.proof.service;

/** Which post-checks a list shows. */
public enum PostCheckExtent {
    /** Waiting for the agency. */
    OPEN("c.result is null and c.placedAt is not null"),
    /** Sent back, and not yet put right. */
    REWORK(
            "c.result = org.sheyin.proof.model.PostCheck$Result.DEFECT and f.state = org.sheyin.cases.model.CaseState.REWORK"),
    DONE("c.result is not null");

    private final String condition;

    PostCheckExtent(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

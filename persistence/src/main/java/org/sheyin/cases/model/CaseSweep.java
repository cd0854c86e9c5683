package org.sheyin.cases.model;

import java.util.EnumSet;
import java.util.Set;

/** What a nightly or hourly sweep does to cases: which ones it takes up, and by which action. */
public enum CaseSweep {
    /** Claims that ran out go back to the queue (case.claim.hours). */
    RELEASE_EXPIRED_CLAIMS(
            CaseAction.EXPIRE_CLAIM,
            "claim.until",
            "case.claim.hours",
            EnumSet.of(CaseState.IN_REVIEW, CaseState.IN_SECOND_REVIEW)),
    /** Corrections that were not made in time are closed (case.correction.wd). */
    LAPSE_OVERDUE_CORRECTIONS(
            CaseAction.LAPSE, "clock.correctionDueAt", "case.correction.wd", EnumSet.of(CaseState.CORRECTION));

    private final CaseAction action;
    private final String field;
    private final String parameter;
    private final Set<CaseState> states;

    CaseSweep(CaseAction action, String field, String parameter, Set<CaseState> states) {
        this.action = action;
        this.field = field;
        this.parameter = parameter;
        this.states = states;
    }

    public CaseAction action() {
        return action;
    }

    /** The field of the case whose time must have passed. */
    String field() {
        return field;
    }

    /** The parameter by which that time was counted. */
    public String parameter() {
        return parameter;
    }

    Set<CaseState> states() {
        return states;
    }
}

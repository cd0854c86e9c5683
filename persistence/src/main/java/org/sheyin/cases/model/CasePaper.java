package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/** A paper that is handed to the applicant, and the states of the case in which it is true (Art 20). */
public enum CasePaper {
    /** 申请表: what was entered, for the applicant's signature; before the submission and in a correction. */
    APPLICATION(EnumSet.of(DRAFT, ACCEPTED, CORRECTION)),
    /** 受理回执: from acceptance on. */
    RECEIPT(EnumSet.complementOf(EnumSet.of(NEW, DRAFT, DRAFT_HELP, DISCARDED))),
    /** 撤回申请书: for the applicant's signature, for as long as the application may be withdrawn. */
    WITHDRAWAL(EnumSet.of(ACCEPTED, HELP, SUBMITTED, DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW, CORRECTION)),
    /** 一次性补正告知书: all defects at once, while the correction is awaited. */
    CORRECTION_NOTICE(EnumSet.of(CORRECTION)),
    /** 办结告知书 */
    COMPLETION_NOTICE(EnumSet.of(COMPLETED, BANK_COMPLETED)),
    /** 不予办理决定书: with legal basis and remedies. */
    REJECTION(EnumSet.of(REJECTED));

    private final Set<CaseState> states;

    CasePaper(Set<CaseState> states) {
        this.states = states;
    }

    public boolean fits(CaseState state) {
        return states.contains(state);
    }

    /** Whether numbers stand on it in full, since the applicant signs for them; all others are masked (Art 24). */
    public boolean isSigned() {
        return this == APPLICATION;
    }

    /** A paper with full numbers is for those who may see full numbers; a withdrawal is given up where the case was accepted. */
    public Right right() {
        return switch (this) {
            case APPLICATION -> Right.CASE_REVEAL;
            case WITHDRAWAL -> Right.CASE_ACCEPT;
            default -> Right.CASE_PRINT;
        };
    }

    /** The right to print at all is asked at the service's door. */
    public boolean isFor(Actor actor) {
        return right() == Right.CASE_PRINT || actor.may(right());
    }

    /** The papers of a case in this state. */
    public static List<CasePaper> of(CaseState state) {
        return Arrays.stream(values()).filter(paper -> paper.fits(state)).toList();
    }
}

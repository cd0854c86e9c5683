package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.model.CaseState.*;

import java.util.EnumSet;
import java.util.List;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a case as one table (rules.md, 办件). */
public final class CaseLifecycle {
    /** From acceptance until the decision the applicant may withdraw. */
    private static final List<CaseState> UNDECIDED =
            List.of(ACCEPTED, HELP, SUBMITTED, DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW, CORRECTION);

    /** What lies in somebody's tray at the bank. */
    private static final List<CaseState> IN_A_TRAY = List.of(DRAFT, DRAFT_HELP, ACCEPTED, HELP, CORRECTION, REWORK);

    public static final Lifecycle<CaseState, CaseAction> TABLE = build();

    private CaseLifecycle() {}

    private static Lifecycle<CaseState, CaseAction> build() {
        var table = Lifecycle.of(CaseState.class, CaseAction.class, NEW)
                .step(NEW, BEGIN, DRAFT)
                .step(DRAFT, DISCARD, DISCARDED)
                .step(DISCARDED, RESTORE, DRAFT)
                .step(DRAFT, ACCEPT, ACCEPTED)
                .step(DRAFT, ASK_HELP, DRAFT_HELP)
                .step(DRAFT_HELP, ANSWER_HELP, DRAFT)
                .step(DRAFT_HELP, END_HELP, DRAFT)
                .step(ACCEPTED, ASK_HELP, HELP)
                .step(HELP, ANSWER_HELP, ACCEPTED)
                .step(HELP, END_HELP, ACCEPTED)
                .step(ACCEPTED, SUBMIT, SUBMITTED)
                .step(SUBMITTED, DELIVER, DELIVERED)
                .step(DELIVERED, CLAIM, IN_REVIEW)
                .step(REVIEWED, CLAIM_SECOND, IN_SECOND_REVIEW);
        inReview(table);
        for (CaseState state : UNDECIDED) {
            table.step(state, WITHDRAW, WITHDRAWN);
        }
        for (CaseState state : IN_A_TRAY) {
            table.step(state, HAND_OVER, state);
        }
        return table.step(CORRECTION, RESUBMIT, SUBMITTED)
                .step(CORRECTION, LAPSE, LAPSED)
                .step(COMPLETED, REOPEN, DELIVERED)
                .step(REJECTED, REOPEN, DELIVERED)
                .step(ACCEPTED, COMPLETE_AT_BANK, BANK_COMPLETED)
                .step(BANK_COMPLETED, DRAW_SAMPLE, POST_CHECK)
                .step(POST_CHECK, PASS_SAMPLE, BANK_COMPLETED)
                .step(POST_CHECK, OBJECT_SAMPLE, REWORK)
                .step(REWORK, COMPLETE_AT_BANK, BANK_COMPLETED)
                .build(EnumSet.of(WITHDRAWN, LAPSED));
    }

    private static void inReview(Lifecycle.Builder<CaseState, CaseAction> table) {
        table.step(IN_REVIEW, RELEASE, DELIVERED)
                .step(IN_REVIEW, EXPIRE_CLAIM, DELIVERED)
                .step(IN_REVIEW, REASSIGN, IN_REVIEW)
                .step(IN_REVIEW, PASS, REVIEWED)
                .step(IN_REVIEW, APPROVE, COMPLETED)
                .step(IN_REVIEW, RETURN, CORRECTION)
                .step(IN_REVIEW, REJECT, REJECTED)
                .step(IN_REVIEW, REFER, SUBMITTED)
                .step(DELIVERED, REFER, SUBMITTED)
                .step(IN_SECOND_REVIEW, RELEASE, REVIEWED)
                .step(IN_SECOND_REVIEW, EXPIRE_CLAIM, REVIEWED)
                .step(IN_SECOND_REVIEW, REASSIGN, IN_SECOND_REVIEW)
                .step(IN_SECOND_REVIEW, APPROVE_SECOND, COMPLETED)
                .step(IN_SECOND_REVIEW, RETURN, CORRECTION)
                .step(IN_SECOND_REVIEW, REJECT, REJECTED);
    }
}

package org.sheyin.cases.model;

import org.sheyin.shared.model.Right;

/** What can be done to a case; each action has one access right and one service method. */
public enum CaseAction {
    BEGIN(Right.CASE_ACCEPT),
    DISCARD(Right.CASE_ACCEPT),
    RESTORE(Right.CASE_ACCEPT),
    ACCEPT(Right.CASE_ACCEPT),
    ASK_HELP(Right.CASE_ACCEPT),
    ANSWER_HELP(Right.CASE_HELP),
    END_HELP(Right.CASE_ACCEPT),
    SUBMIT(Right.CASE_ACCEPT),
    DELIVER(Right.HANDOFF_RUN),
    CLAIM(Right.CASE_REVIEW),
    CLAIM_SECOND(Right.CASE_SECOND_REVIEW),
    RELEASE(Right.CASE_REVIEW),
    EXPIRE_CLAIM(Right.SWEEP_RUN),
    REASSIGN(Right.CASE_SUPERVISE),
    PASS(Right.CASE_REVIEW),
    APPROVE(Right.CASE_REVIEW),
    APPROVE_SECOND(Right.CASE_SECOND_REVIEW),
    RETURN(Right.CASE_REVIEW),
    REJECT(Right.CASE_REVIEW),
    RESUBMIT(Right.CASE_ACCEPT),
    LAPSE(Right.SWEEP_RUN),
    WITHDRAW(Right.CASE_ACCEPT),
    /** Art 21(2): from the tray of somebody who leaves into a colleague's. */
    HAND_OVER(Right.CASE_HAND_OVER),
    REFER(Right.CASE_APPROVE),
    REOPEN(Right.CASE_APPROVE),
    COMPLETE_AT_BANK(Right.CASE_ACCEPT),
    DRAW_SAMPLE(Right.SWEEP_RUN),
    PASS_SAMPLE(Right.CASE_REVIEW),
    OBJECT_SAMPLE(Right.CASE_REVIEW);

    private final Right right;

    CaseAction(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }

    /**
     * The right under which the step is taken from this state: a case in its second review is released, returned and
     * rejected by the second reviewer.
     */
    public Right rightFrom(CaseState state) {
        return right == Right.CASE_REVIEW && state == CaseState.IN_SECOND_REVIEW ? Right.CASE_SECOND_REVIEW : right;
    }

    /**
     * The right under which somebody takes part in the case by this step; null when the step is no part in it. Who is
     * given a case takes part in its present step.
     */
    public Right partFrom(CaseState state) {
        Right used = this == REASSIGN ? CLAIM.rightFrom(state) : rightFrom(state);
        return Right.exclusive().contains(used) ? used : null;
    }
}

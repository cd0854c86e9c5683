package org.sheyin.cases.model;

import org.sheyin.shared.model.Right;

/** What can be done to a case; each action has one access right and one service method. */
public enum CaseAction {
    GUIDE(Right.CASE_GUIDE),
    BEGIN(Right.CASE_ACCEPT),
    DISCARD(Right.CASE_ACCEPT),
    RESTORE(Right.CASE_ACCEPT),
    ACCEPT(Right.CASE_ACCEPT),
    ASK_HELP(Right.CASE_ACCEPT),
    ANSWER_HELP(Right.CASE_SUPERVISE),
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
}

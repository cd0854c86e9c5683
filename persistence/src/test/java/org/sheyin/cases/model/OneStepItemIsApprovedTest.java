package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-6: an item of two steps is not approved by the first reviewer (Art 20). */
class OneStepItemIsApprovedTest {
    @Test
    void an_item_of_one_step_is_approved() {
        Trial.of(CaseAction.APPROVE, CaseState.IN_REVIEW, SampleCase.oneStep()).isAllowed();
    }

    @Test
    void an_item_of_two_steps_is_not() {
        Trial.of(CaseAction.APPROVE, CaseState.IN_REVIEW, SampleCase.twoSteps()).isRefusedBy("CASE-20-6");
    }
}

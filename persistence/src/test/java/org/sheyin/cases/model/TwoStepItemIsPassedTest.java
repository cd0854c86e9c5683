package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-5: only an item of two steps is passed on to a second review (Art 20). */
class TwoStepItemIsPassedTest {
    @Test
    void an_item_of_two_steps_is_passed_on() {
        Trial.of(CaseAction.PASS, CaseState.IN_REVIEW, SampleCase.twoSteps()).isAllowed();
    }

    @Test
    void an_item_of_one_step_is_not() {
        Trial.of(CaseAction.PASS, CaseState.IN_REVIEW, SampleCase.oneStep()).isRefusedBy("CASE-20-5");
    }
}

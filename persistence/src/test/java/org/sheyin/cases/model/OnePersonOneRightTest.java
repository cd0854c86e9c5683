package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Right;

/** Rule CASE-21-1: nobody takes part in one case under two rights (Art 21). */
class OnePersonOneRightTest {
    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "CLAIM_SECOND", "APPROVE_SECOND", "REFER", "REOPEN"})
    void who_had_no_part_before_may(CaseAction action) {
        Trial.of(action).facts(facts -> facts.rightBefore(null)).isAllowed();
    }

    @Test
    void who_reviewed_before_may_review_again() {
        Trial.of(CaseAction.CLAIM)
                .facts(facts -> facts.rightBefore(Right.CASE_REVIEW))
                .isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM_SECOND", "APPROVE_SECOND", "REOPEN"})
    void who_took_the_first_step_may_take_no_other(CaseAction action) {
        Trial.of(action).facts(facts -> facts.rightBefore(Right.CASE_REVIEW)).isRefusedBy("CASE-21-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "REFER", "REOPEN"})
    void who_took_the_second_step_may_take_no_other(CaseAction action) {
        Trial.of(action)
                .facts(facts -> facts.rightBefore(Right.CASE_SECOND_REVIEW))
                .isRefusedBy("CASE-21-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "CLAIM_SECOND", "APPROVE_SECOND"})
    void who_approved_may_not_review(CaseAction action) {
        Trial.of(action).facts(facts -> facts.rightBefore(Right.CASE_APPROVE)).isRefusedBy("CASE-21-1");
    }
}

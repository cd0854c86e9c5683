package org.sheyin.cases.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule CASE-20-10: an unusual step names its reason (Art 20). */
class StepNamesReasonTest {
    @ParameterizedTest
    @EnumSource(names = {"WITHDRAW", "REFER", "REASSIGN", "HAND_OVER"})
    void with_a_reason_it_is_taken(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAW", "REFER", "REASSIGN", "HAND_OVER"})
    void without_a_reason_it_is_not(CaseAction action) {
        Trial.of(action).facts(facts -> facts.note("  ")).isRefusedBy("CASE-20-10");
        Trial.of(action).facts(facts -> facts.note(null)).isRefusedBy("CASE-20-10");
    }
}

package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-2d: no second open case of the same person and item (Art 20(2)). */
class NoOtherOpenCaseTest {
    @Test
    void the_only_case_is_accepted() {
        Trial.of(CaseAction.ACCEPT).facts(facts -> facts.otherOpenCase(false)).isAllowed();
    }

    @Test
    void a_second_case_is_refused() {
        Trial.of(CaseAction.ACCEPT).facts(facts -> facts.otherOpenCase(true)).isRefusedBy("CASE-20-2d");
    }
}

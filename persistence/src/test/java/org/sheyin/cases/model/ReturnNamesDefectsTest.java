package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-7: a case goes back only with its defects named (Art 20). */
class ReturnNamesDefectsTest {
    @Test
    void with_a_defect_named_it_goes_back() {
        Trial.of(CaseAction.RETURN).facts(facts -> facts.defects(1)).isAllowed();
    }

    @Test
    void without_one_it_does_not() {
        Trial.of(CaseAction.RETURN).facts(facts -> facts.defects(0)).isRefusedBy("CASE-20-7");
    }
}

package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-6-2: a case is referred to another agency than the one that has it (Art 6). */
class ReferredElsewhereTest {
    @Test
    void to_another_agency_it_is_referred() {
        Trial.of(CaseAction.REFER).isAllowed();
    }

    @Test
    void to_the_same_agency_it_is_not() {
        Trial.of(CaseAction.REFER)
                .facts(facts -> facts.agency(SampleCase.jurisdiction()))
                .isRefusedBy("CASE-6-2");
    }

    @Test
    void nor_to_none() {
        Trial.of(CaseAction.REFER).facts(facts -> facts.agency(null)).isRefusedBy("CASE-6-2");
    }
}

package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-A2-1: an item that the bank only accepts is decided by the agency (Annex 2, Art 21(1)). */
class AcceptItemIsDecidedByAgencyTest {
    @Test
    void an_item_of_the_bank_is_completed_at_the_bank() {
        Trial.of(CaseAction.COMPLETE_AT_BANK, CaseState.ACCEPTED, SampleCase.atBank())
                .isAllowed();
    }

    @Test
    void an_item_of_the_agency_is_not() {
        Trial.of(CaseAction.COMPLETE_AT_BANK, CaseState.ACCEPTED, SampleCase.oneStep())
                .isRefusedBy("CASE-A2-1");
    }
}

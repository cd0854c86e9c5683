package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule CASE-6-1: delivered means that the agency's receipt is stored (Art 6). */
class DeliveredOnlyWithReceiptTest {
    @Test
    void with_a_receipt_it_is_delivered() {
        Trial.of(CaseAction.DELIVER).facts(facts -> facts.receiptNo("R-7")).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVER"})
    void without_a_receipt_it_is_not(CaseAction action) {
        Trial.of(action).facts(facts -> facts.receiptNo(" ")).isRefusedBy("CASE-6-1");
        Trial.of(action).facts(facts -> facts.receiptNo(null)).isRefusedBy("CASE-6-1");
    }
}

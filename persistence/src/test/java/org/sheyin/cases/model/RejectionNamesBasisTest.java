package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-8: a rejection names its legal basis and its reason (Art 20). */
class RejectionNamesBasisTest {
    @Test
    void with_both_it_is_rejected() {
        Trial.of(CaseAction.REJECT).isAllowed();
    }

    @Test
    void without_legal_basis_it_is_not() {
        Trial.of(CaseAction.REJECT).facts(facts -> facts.legalBasis(" ")).isRefusedBy("CASE-20-8");
    }

    @Test
    void nor_without_a_reason() {
        Trial.of(CaseAction.REJECT).facts(facts -> facts.note("")).isRefusedBy("CASE-20-8");
    }
}

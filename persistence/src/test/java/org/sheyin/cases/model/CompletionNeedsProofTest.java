package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-A2-3: a case is completed at the bank only with its proof (Annex 2). */
class CompletionNeedsProofTest {
    @Test
    void with_proof_it_is_completed() {
        Trial.of(CaseAction.COMPLETE_AT_BANK, CaseState.ACCEPTED, SampleCase.atBank())
                .facts(facts -> facts.proven(true))
                .isAllowed();
    }

    @Test
    void without_proof_it_is_not() {
        Trial.of(CaseAction.COMPLETE_AT_BANK, CaseState.ACCEPTED, SampleCase.atBank())
                .facts(facts -> facts.proven(false))
                .isRefusedBy("CASE-A2-3");
    }

    @Test
    void nor_is_a_rework() {
        Trial.of(CaseAction.COMPLETE_AT_BANK, CaseState.REWORK, SampleCase.atBank())
                .facts(facts -> facts.proven(false))
                .isRefusedBy("CASE-A2-3");
    }
}

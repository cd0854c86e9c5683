package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;

/** Rule CASE-20-21: an application is given up by the applicant's signature (Art 20). */
class WithdrawalIsSignedTest {
    @Test
    void with_the_signed_request_it_is_taken() {
        Trial.of(CaseAction.WITHDRAW).isAllowed();
    }

    @Test
    void without_it_it_is_not() {
        Trial.of(CaseAction.WITHDRAW).facts(facts -> facts.proven(false)).isRefusedBy("CASE-20-21");
    }
}

package org.sheyin.cases.model;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.SampleActors;

/** Rule CASE-20-3: only who holds the claim reviews (Art 20). */
class ReviewerHoldsClaimTest {
    @ParameterizedTest
    @EnumSource(names = {"RELEASE", "PASS", "APPROVE", "APPROVE_SECOND", "RETURN", "REJECT"})
    void who_holds_the_claim_may(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASE", "PASS", "APPROVE", "APPROVE_SECOND", "RETURN", "REJECT"})
    void a_colleague_may_not(CaseAction action) {
        Trial.of(action).by(SampleActors.agency(299, action.right())).isRefusedBy("CASE-20-3");
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASE", "PASS", "APPROVE", "APPROVE_SECOND", "RETURN", "REJECT"})
    void nor_who_held_it_until_now(CaseAction action) {
        Trial.of(action).at(SampleCase.NOW.plus(Duration.ofHours(4))).isRefusedBy("CASE-20-3");
    }
}

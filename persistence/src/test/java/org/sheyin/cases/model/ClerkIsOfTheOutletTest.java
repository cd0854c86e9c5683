package org.sheyin.cases.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.SampleActors;

/** Rule CASE-24-1: only the outlet that founded a case works on it. */
class ClerkIsOfTheOutletTest {
    @ParameterizedTest
    @EnumSource(names = {"DISCARD", "RESTORE", "ACCEPT", "SUBMIT", "RESUBMIT", "WITHDRAW"})
    void a_clerk_of_the_outlet_may(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISCARD", "RESTORE", "ACCEPT", "SUBMIT", "RESUBMIT", "WITHDRAW"})
    void a_clerk_of_another_outlet_may_not(CaseAction action) {
        Trial.of(action).by(SampleActors.clerkOf(102, 71)).isRefusedBy("CASE-24-1");
    }
}

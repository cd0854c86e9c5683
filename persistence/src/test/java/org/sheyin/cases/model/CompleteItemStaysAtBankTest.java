package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** Rule CASE-A2-2: an item that the bank completes is not handed to the agency (Annex 2). */
class CompleteItemStaysAtBankTest {
    @ParameterizedTest
    @EnumSource(names = {"SUBMIT", "RESUBMIT"})
    void an_item_decided_by_the_agency_is_handed_over(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @Test
    void an_item_completed_at_the_bank_is_not_submitted() {
        Trial.of(CaseAction.SUBMIT, CaseState.ACCEPTED, SampleCase.atBank()).isRefusedBy("CASE-A2-2");
    }

    /** Such a case never comes to a correction by itself, hence the list of the step is asked. */
    @Test
    void nor_resubmitted() {
        var atBank = SampleCase.in(CaseState.ACCEPTED, SampleCase.atBank());
        var situation = new CaseSituation(
                atBank, CaseAction.RESUBMIT, SampleFacts.complete().build(), SampleActors.clerk(), SampleCase.NOW);

        assertThat(CaseRules.judge(situation).reasons())
                .extracting(Reason::ruleId)
                .containsExactly("CASE-A2-2");
    }
}

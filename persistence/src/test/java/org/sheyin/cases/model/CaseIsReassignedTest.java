package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Rules CASE-20-15 and CASE-20-16: a case is given to somebody else of the agency who may take its present step (Art 20). */
class CaseIsReassignedTest {
    private static Trial to(CaseState state, NewHolder holder) {
        return Trial.from(state, CaseAction.REASSIGN).facts(facts -> facts.holder(holder));
    }

    private static NewHolder with(Right... rights) {
        return new NewHolder(SampleFacts.holder(211, SampleActors.AGENCY).claim(), SampleActors.AGENCY, Set.of(rights));
    }

    @Test
    void a_colleague_with_the_right_of_the_step_holds_it_from_now_on() {
        var trial = to(CaseState.IN_REVIEW, with(Right.CASE_REVIEW));
        var due = trial.file().clock().dueAt();
        trial.isAllowed();
        assertThat(trial.file().claim().isHeldBy(211)).isTrue();
        assertThat(trial.file().clock().dueAt()).isEqualTo(due);
        to(CaseState.IN_SECOND_REVIEW, with(Right.CASE_SECOND_REVIEW)).isAllowed();
    }

    @Test
    void whoever_has_it_is_not_given_it() {
        to(CaseState.IN_REVIEW, SampleFacts.holder(SampleActors.reviewer().accountId(), SampleActors.AGENCY))
                .isRefusedBy("CASE-20-15");
    }

    @Test
    void nor_is_anybody_without_the_right_of_this_very_step() {
        to(CaseState.IN_REVIEW, with(Right.CASE_SECOND_REVIEW)).isRefusedBy("CASE-20-16");
        to(CaseState.IN_SECOND_REVIEW, with(Right.CASE_REVIEW)).isRefusedBy("CASE-20-16");
    }

    @Test
    void nor_is_anybody_of_another_agency_or_nobody() {
        to(CaseState.IN_REVIEW, SampleFacts.holder(211, SampleActors.AGENCY + 1))
                .isRefusedBy("CASE-20-16");
        to(CaseState.IN_REVIEW, null).isRefusedBy("CASE-20-16");
    }
}

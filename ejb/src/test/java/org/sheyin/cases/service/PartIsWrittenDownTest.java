package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** CASE-21-1 where the steps are written: whoever takes one takes part, also where no service asks for it. */
class PartIsWrittenDownTest {
    private final Stage stage = new Stage();

    @Test
    void who_referred_or_reopened_a_case_never_reviews_it() {
        long id = stage.inReview();
        stage.review.approve(Stage.REVIEWER, Decide.plain(id, 1, "符合条件"));
        Actor approver = SampleActors.agency(203, Right.CASE_APPROVE);
        stage.transitions
                .step(
                        stage.file(id),
                        CaseAction.REOPEN,
                        CaseFacts.with().correction(SampleFacts.correction()).build(),
                        approver,
                        stage.clock.instant())
                .orThrow();
        assertThat(stage.cases.participation(id, 203)).contains(Right.CASE_APPROVE);
        assertThatThrownBy(() -> stage.review.claim(SampleActors.agency(203, Right.CASE_REVIEW), id))
                .hasMessage("CASE-21-1");
    }

    @Test
    void the_reviewer_of_a_case_does_not_reopen_it() {
        long id = stage.inReview();
        stage.review.approve(Stage.REVIEWER, Decide.plain(id, 1, "符合条件"));
        var decision = stage.transitions.step(
                stage.file(id),
                CaseAction.REOPEN,
                CaseFacts.with().correction(SampleFacts.correction()).build(),
                SampleActors.agency(Stage.REVIEWER.accountId(), Right.CASE_APPROVE),
                stage.clock.instant());
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly("CASE-21-1");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.COMPLETED);
    }

    /** It is the new holder who takes part, not the supervisor who gives him the case. */
    @Test
    void a_case_is_not_given_to_somebody_who_took_part_in_another_right() {
        long id = stage.inReview();
        stage.cases.takePart(id, 211, Right.CASE_APPROVE);
        var supervisor = SampleActors.supervisor();
        assertThat(reassign(id, supervisor, 211)).isEqualTo("CASE-21-1");
        assertThat(reassign(id, supervisor, 212)).isEmpty();
        assertThat(stage.cases.participation(id, 212)).contains(Right.CASE_REVIEW);
        assertThat(stage.cases.participation(id, supervisor.accountId())).isEmpty();
    }

    private String reassign(long id, Actor supervisor, long to) {
        var now = stage.clock.instant();
        var facts = CaseFacts.with()
                .note("改派")
                .holder(SampleFacts.holder(to, SampleActors.AGENCY))
                .build();
        var decision = stage.transitions.step(stage.file(id), CaseAction.REASSIGN, facts, supervisor, now);
        return decision.isAllowed() ? "" : decision.reasons().get(0).ruleId();
    }
}

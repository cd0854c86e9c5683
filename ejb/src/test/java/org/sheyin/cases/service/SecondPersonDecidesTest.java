package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;
import static org.sheyin.cases.service.Stage.SECOND;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** An item of two steps: on one case one person holds one agency right (Art 21). */
class SecondPersonDecidesTest {
    private static final Actor BOTH = new Actor(
            REVIEWER.accountId(),
            "社保201",
            REVIEWER.kind(),
            "440100",
            5,
            0,
            0,
            false,
            Set.of(Right.CASE_READ, Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW),
            1,
            "10.0.0.5");

    private final Stage stage = new Stage();
    private final long id =
            stage.has(SampleCase.in(CaseState.DELIVERED, SampleCase.twoSteps())).id();

    private Decide agreed() {
        return Decide.plain(id, 1, "同意");
    }

    @Test
    void the_first_passes_and_the_second_approves() {
        stage.review.claim(REVIEWER, id);
        stage.review.pass(REVIEWER, agreed());
        assertThat(stage.file(id).state()).isEqualTo(CaseState.REVIEWED);
        assertThat(stage.sent("cases.decided")).isEmpty();

        stage.review.claimSecond(SECOND, id);
        stage.review.approveSecond(SECOND, agreed());
        assertThat(stage.file(id).state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void the_first_cannot_approve_alone() {
        stage.review.claim(REVIEWER, id);

        assertRefused(() -> stage.review.approve(REVIEWER, agreed()), "CASE-20-6");
    }

    @Test
    void the_same_person_is_refused_in_the_second_step() {
        stage.review.claim(BOTH, id);
        stage.review.pass(BOTH, agreed());

        assertRefused(() -> stage.review.claimSecond(BOTH, id), "CASE-21-1");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.REVIEWED);
    }

    @Test
    void even_a_claim_given_back_counts_as_taking_part() {
        var colleague = SampleActors.agency(211, Right.CASE_REVIEW);
        stage.review.claim(BOTH, id);
        stage.review.release(BOTH, id);
        stage.review.claim(colleague, id);
        stage.review.pass(colleague, agreed());

        assertRefused(() -> stage.review.claimSecond(BOTH, id), "CASE-21-1");
    }

    @Test
    void the_right_of_the_step_is_asked_for() {
        stage.review.claim(REVIEWER, id);
        stage.review.pass(REVIEWER, agreed());
        stage.review.claimSecond(SECOND, id);
        stage.clock.forward(Duration.ofDays(1));

        assertRefused(() -> stage.review.release(REVIEWER, id), "ACCESS-21-1");
    }
}

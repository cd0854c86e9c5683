package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;

class OneStepDecisionTest {
    private final Stage stage = new Stage();
    private final long id = stage.inReview();

    @Test
    void an_approval_ends_the_case_and_tells_the_bank() {
        stage.review.approve(REVIEWER, Decide.plain(id, 1, " 同意 "));

        var file = stage.file(id);
        assertThat(file.state()).isEqualTo(CaseState.COMPLETED);
        assertThat(file.decidedAt()).isEqualTo(Stage.NOW);
        assertThat(file.decisionNote()).isEqualTo("同意");
        assertThat(file.claim().holderId()).isNull();
        assertThat(stage.sent("cases.decided")).hasSize(1);
    }

    @Test
    void it_is_not_passed_on_to_a_second_step() {
        assertRefused(() -> stage.review.pass(REVIEWER, Decide.plain(id, 1, "")), "CASE-20-5");
    }

    @Test
    void with_an_expired_claim_nothing_is_decided() {
        stage.clock.forward(Duration.ofHours(7));

        assertRefused(() -> stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意")), "CASE-20-12");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void of_two_clicks_the_second_is_told_that_it_was_decided() {
        stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意"));

        assertRefused(() -> stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意")), "CASE-20-11");
        assertThat(stage.sent("cases.decided")).hasSize(1);
    }

    @Test
    void who_saw_another_version_decides_nothing() {
        assertRefused(() -> stage.review.approve(REVIEWER, Decide.plain(id, 2, "同意")), "CASE-20-11");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
    }
}

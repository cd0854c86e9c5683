package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;

class CaseIsWithdrawnTest {
    private final Stage stage = new Stage();

    @Test
    void with_a_reason_it_ends() {
        long id = stage.submitted();

        stage.intake.withdraw(CLERK, id, " 本人要求 ");

        assertThat(stage.file(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(stage.cases.events(id)).last().extracting("note").isEqualTo("本人要求");
    }

    @Test
    void without_a_reason_it_goes_on() {
        long id = stage.submitted();

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "  "), "CASE-20-10");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void from_under_the_reviewer_it_takes_the_claim_along() {
        long id = stage.inReview();

        stage.intake.withdraw(CLERK, id, "本人要求");

        assertThat(stage.file(id).claim().holderId()).isNull();
        assertRefused(() -> stage.review.approve(Stage.REVIEWER, Decide.plain(id, 1, "同意")), "CASE-20-11");
    }

    @Test
    void a_draft_is_discarded_not_withdrawn() {
        long id = stage.draft();

        assertRefused(() -> stage.intake.withdraw(CLERK, id, "本人要求"), "CASE-20-1");
    }
}

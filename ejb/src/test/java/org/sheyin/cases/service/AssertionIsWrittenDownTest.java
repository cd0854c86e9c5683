package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Art 25: each step of a case carries the assertion under which its actor had logged in. */
class AssertionIsWrittenDownTest {
    private final Stage stage = new Stage();

    @Test
    void a_step_names_the_proof_of_who_took_it() {
        long id = stage.inReview();
        stage.review.approve(Stage.REVIEWER.under("CODE-202611000001"), Decide.plain(id, 1, "符合条件"));
        assertThat(stage.cases.events(id)).last().satisfies(event -> assertThat(event.assertion())
                .isEqualTo("CODE-202611000001"));
        stage.transitions
                .step(
                        stage.file(id),
                        CaseAction.REOPEN,
                        CaseFacts.with().correction(SampleFacts.correction()).build(),
                        SampleActors.agency(203, Right.CASE_APPROVE),
                        stage.clock.instant())
                .orThrow();
        assertThat(stage.cases.events(id)).last().satisfies(event -> assertThat(event.assertion())
                .isEmpty());
    }
}

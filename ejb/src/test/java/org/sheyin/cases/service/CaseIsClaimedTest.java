package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

class CaseIsClaimedTest {
    private static final Actor COLLEAGUE = SampleActors.agency(211, Right.CASE_REVIEW);

    private final Stage stage = new Stage();
    private final long id = stage.has(SampleCase.in(CaseState.DELIVERED)).id();

    @Test
    void it_is_held_for_four_working_hours() {
        stage.review.claim(REVIEWER, id);

        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(stage.file(id).claim().holderId()).isEqualTo(REVIEWER.accountId());
        assertThat(stage.file(id).claim().until()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void a_second_click_changes_nothing() {
        stage.review.claim(REVIEWER, id);
        stage.clock.forward(Duration.ofHours(1));
        stage.review.claim(REVIEWER, id);

        assertThat(stage.cases.actions(id)).containsExactly(CaseAction.CLAIM);
        assertThat(stage.file(id).claim().until()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void held_by_another_it_is_refused_with_his_name_and_until_when() {
        stage.review.claim(REVIEWER, id);

        assertThat(Refusals.of(() -> stage.review.claim(COLLEAGUE, id)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.ruleId()).isEqualTo("CASE-20-13");
                    assertThat(reason.args()).containsExactly("社保201", "2026-11-23 16:00");
                    assertThat(reason.parameter()).isEqualTo("case.claim.hours");
                    assertThat(reason.value()).isEqualTo("4");
                    assertThat(reason.version()).isEqualTo(1);
                });
        assertThat(stage.file(id).claim().holderId()).isEqualTo(REVIEWER.accountId());
    }

    @Test
    void when_the_claim_has_run_out_a_colleague_takes_it_over() {
        stage.review.claim(REVIEWER, id);
        stage.clock.set(Instant.parse("2026-11-23T08:00:00Z"));

        stage.review.claim(COLLEAGUE, id);

        assertThat(stage.file(id).claim().holderId()).isEqualTo(COLLEAGUE.accountId());
        assertThat(stage.cases.actions(id))
                .containsExactly(CaseAction.CLAIM, CaseAction.EXPIRE_CLAIM, CaseAction.CLAIM);
        assertRefused(() -> stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意")), "CASE-20-13");
    }

    @Test
    void released_it_is_free_for_a_colleague() {
        stage.review.claim(REVIEWER, id);
        assertRefused(() -> stage.review.release(COLLEAGUE, id), "CASE-20-13");

        stage.review.release(REVIEWER, id);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DELIVERED);
        stage.review.claim(COLLEAGUE, id);
        assertThat(stage.file(id).claim().isHeldBy(COLLEAGUE.accountId())).isTrue();
    }

    @Test
    void on_its_way_it_cannot_be_claimed() {
        long other = stage.submitted();

        assertRefused(() -> stage.review.claim(REVIEWER, other), "CASE-20-1");
    }
}

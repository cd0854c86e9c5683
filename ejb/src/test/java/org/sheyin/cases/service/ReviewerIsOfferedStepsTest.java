package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.service.Stage.NOW;
import static org.sheyin.cases.service.Stage.REVIEWER;
import static org.sheyin.cases.service.Stage.SECOND;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** The review page offers exactly what the service would do. */
class ReviewerIsOfferedStepsTest {
    private final Stage stage = new Stage();

    private Set<CaseAction> offered(Actor actor, CaseFile file) {
        return stage.steps.offered(actor, file, stage.clock.instant());
    }

    private CaseFile in(CaseState state) {
        return stage.has(SampleCase.in(state));
    }

    @Test
    void a_waiting_case_can_only_be_claimed() {
        assertThat(offered(REVIEWER, in(CaseState.DELIVERED))).containsExactly(CLAIM);
        assertThat(offered(SECOND, in(CaseState.DELIVERED))).isEmpty();
    }

    @Test
    void the_holder_of_a_one_step_item_approves_returns_rejects_or_releases() {
        assertThat(offered(REVIEWER, in(CaseState.IN_REVIEW)))
                .containsExactlyInAnyOrder(APPROVE, RETURN, REJECT, RELEASE);
    }

    @Test
    void the_holder_of_a_two_step_item_passes_it_on() {
        var file = stage.has(SampleCase.in(CaseState.IN_REVIEW, SampleCase.twoSteps()));
        assertThat(offered(REVIEWER, file)).containsExactlyInAnyOrder(PASS, RETURN, REJECT, RELEASE);
    }

    @Test
    void the_second_person_approves_and_the_first_is_offered_nothing() {
        var file = in(CaseState.IN_SECOND_REVIEW);
        assertThat(offered(SECOND, file)).containsExactlyInAnyOrder(APPROVE_SECOND, RETURN, REJECT, RELEASE);
        assertThat(offered(REVIEWER, file)).isEmpty();
    }

    @Test
    void whoever_took_part_in_the_first_step_is_not_offered_the_second() {
        var file = in(CaseState.REVIEWED);
        stage.cases.takePart(file.id(), SECOND.accountId(), Right.CASE_REVIEW);
        assertThat(offered(SECOND, file)).isEmpty();
        assertThat(offered(SampleActors.agency(212, Right.CASE_SECOND_REVIEW), file))
                .containsExactly(CLAIM_SECOND);
    }

    @Test
    void a_colleague_is_offered_nothing_until_the_claim_has_run_out() {
        var file = in(CaseState.IN_REVIEW);
        Actor colleague = SampleActors.agency(211, Right.CASE_REVIEW);
        assertThat(offered(colleague, file)).isEmpty();
        assertThat(stage.steps.isHeldBy(REVIEWER, file, NOW)).isTrue();

        stage.clock.forward(Duration.ofHours(4));
        assertThat(offered(colleague, file)).containsExactly(CLAIM);
        assertThat(offered(REVIEWER, file)).containsExactly(CLAIM);
        assertThat(stage.steps.isHeldBy(REVIEWER, file, stage.clock.instant())).isFalse();
    }

    @Test
    void a_decided_case_offers_nothing() {
        assertThat(offered(REVIEWER, in(CaseState.COMPLETED))).isEmpty();
        assertThat(offered(REVIEWER, in(CaseState.CORRECTION))).isEmpty();
    }
}

package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.SWEEP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;

class CaseSweepsTest {
    private static final Instant LATER = Stage.NOW.plus(Duration.ofDays(30));

    private final Stage stage = new Stage();

    private List<Long> due(CaseSweep sweep, Instant at) {
        return stage.sweeps.due(SWEEP, sweep, at, 0, 500);
    }

    @Test
    void an_expired_claim_goes_back_to_the_queue() {
        long id = stage.inReview();
        assertThat(due(CaseSweep.RELEASE_EXPIRED_CLAIMS, Stage.NOW)).isEmpty();

        assertThat(due(CaseSweep.RELEASE_EXPIRED_CLAIMS, LATER)).containsExactly(id);
        assertThat(stage.sweeps.run(SWEEP, CaseSweep.RELEASE_EXPIRED_CLAIMS, List.of(id), LATER))
                .isEqualTo(1);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DELIVERED);
    }

    @Test
    void an_overdue_correction_lapses_and_both_sides_know() {
        long id = stage.inCorrection();

        assertThat(stage.sweeps.run(SWEEP, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, List.of(id), LATER))
                .isEqualTo(1);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.LAPSED);
        assertThat(stage.cases.actions(id)).endsWith(CaseAction.LAPSE);
        assertThat(stage.cases.events(id)).last().extracting("actorOrg").isEqualTo("SYSTEM");
        assertThat(stage.sent("cases.decided")).hasSize(2);
    }

    @Test
    void what_was_moved_meanwhile_is_left_as_it_is() {
        long id = stage.inCorrection();
        stage.withdraw(id);
        long other = stage.entered();
        stage.submitOnceMore(other, "撤回后重新申请");
        stage.deliver();
        stage.review.claim(Stage.REVIEWER, other);

        assertThat(stage.sweeps.run(SWEEP, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, List.of(id, other), LATER))
                .isZero();
        assertThat(stage.file(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(stage.file(other).state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void the_next_chunk_begins_behind_the_last_case() {
        long id = stage.inCorrection();

        assertThat(stage.sweeps.due(SWEEP, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, LATER, id, 500))
                .isEmpty();
    }

    @Test
    void one_node_sweeps_at_a_time_until_its_lease_ends() {
        var sweep = CaseSweep.RELEASE_EXPIRED_CLAIMS;

        assertThat(stage.sweeps.mayRun(SWEEP, sweep, "node1")).isTrue();
        assertThat(stage.sweeps.mayRun(SWEEP, sweep, "node2")).isFalse();
        assertThat(stage.sweeps.mayRun(SWEEP, CaseSweep.LAPSE_OVERDUE_CORRECTIONS, "node2"))
                .isTrue();

        stage.clock.forward(Duration.ofMinutes(10));
        assertThat(stage.sweeps.mayRun(SWEEP, sweep, "node2")).isTrue();
    }
}

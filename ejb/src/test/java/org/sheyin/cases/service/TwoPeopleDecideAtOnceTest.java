package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** The second of two is told who was faster, when, and what there is to do (rules CASE-20-11, CASE-20-12, CASE-20-13). */
class TwoPeopleDecideAtOnceTest {
    private static final Actor COLLEAGUE = SampleActors.agency(211, Right.CASE_REVIEW);

    private final Stage stage = new Stage();
    private final long id = stage.has(SampleCase.in(CaseState.DELIVERED)).id();

    private Reason refused(Actor actor) {
        return Refusals.of(() -> stage.review.approve(actor, Decide.plain(id, 1, "同意")))
                .get(0);
    }

    private void passToColleague() {
        stage.review.claim(REVIEWER, id);
        stage.clock.forward(Duration.ofDays(1));
        stage.review.claim(COLLEAGUE, id);
    }

    @Test
    void decided_meanwhile_names_the_decision_its_author_and_its_time() {
        passToColleague();
        stage.review.reject(COLLEAGUE, new Decide(id, 1, "不符合条件", "社会保险法第十六条", List.of()));

        assertThat(refused(REVIEWER).ruleId()).isEqualTo("CASE-20-11");
        assertThat(refused(REVIEWER).args()).containsExactly("REJECTED", "社保211", "2026-11-24 10:00", "REJECT");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void taken_over_meanwhile_names_the_holder_and_until_when() {
        passToColleague();

        assertThat(refused(REVIEWER).ruleId()).isEqualTo("CASE-20-13");
        assertThat(refused(REVIEWER).args()).containsExactly("社保211", "2026-11-24 16:00");
        assertThat(refused(REVIEWER).parameter()).isEqualTo("case.claim.hours");
    }

    @Test
    void a_claim_that_ran_out_asks_to_claim_again() {
        stage.review.claim(REVIEWER, id);
        stage.clock.forward(Duration.ofDays(1));
        assertClaimAgain();
    }

    @Test
    void a_claim_that_the_sweep_released_asks_to_claim_again() {
        stage.review.claim(REVIEWER, id);
        stage.clock.forward(Duration.ofDays(1));
        stage.sweeps.run(Stage.SWEEP, CaseSweep.RELEASE_EXPIRED_CLAIMS, List.of(id), stage.clock.instant());
        assertClaimAgain();
    }

    @Test
    void released_in_another_window_asks_to_claim_again() {
        stage.review.claim(REVIEWER, id);
        stage.review.release(REVIEWER, id);
        assertClaimAgain();
    }

    private void assertClaimAgain() {
        assertThat(refused(REVIEWER).ruleId()).isEqualTo("CASE-20-12");
        assertThat(refused(REVIEWER).parameter()).isEqualTo("case.claim.hours");
        assertThat(refused(REVIEWER).value()).isEqualTo("4");

        stage.review.claim(REVIEWER, id);
        stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意"));
        assertThat(stage.file(id).state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void passed_in_another_window_names_oneself_and_does_not_ask_to_claim_again() {
        var other = new Stage();
        long two = other.has(SampleCase.in(CaseState.IN_REVIEW, SampleCase.twoSteps()))
                .id();
        other.review.pass(REVIEWER, Decide.plain(two, 1, "同意"));

        var reasons = Refusals.of(() -> other.review.pass(REVIEWER, Decide.plain(two, 1, "同意")));
        assertThat(reasons.get(0).args()).containsExactly("REVIEWED", "社保201", "2026-11-23 10:00", "PASS");
    }
}

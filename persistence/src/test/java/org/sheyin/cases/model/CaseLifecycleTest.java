package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.model.CaseState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** Every state with every action (rule CASE-20-1). */
class CaseLifecycleTest {
    static Stream<Arguments> pairs() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(CaseAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused_with_nothing_changed(CaseState state, CaseAction action) {
        var file = SampleCase.in(state, itemFor(state, action));
        var changed = file.changedAt();
        var expected = CaseLifecycle.TABLE.next(state, action);

        var decision = file.apply(
                action, SampleFacts.complete().build(), SampleCase.actorOf(state, action), SampleCase.when(action));

        if (expected.isPresent()) {
            assertThat(decision.reasons()).isEmpty();
            assertThat(file.state()).isEqualTo(expected.get());
        } else {
            assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly("CASE-20-1");
            assertThat(decision.reasons().get(0).args()).containsExactly(state.name(), action.name());
            assertThat(file.state()).isEqualTo(state);
            assertThat(file.changedAt()).isEqualTo(changed);
        }
    }

    @Test
    void only_somebody_of_the_agency_can_decide_a_case_handed_over() {
        for (CaseState decided : EnumSet.of(COMPLETED, REJECTED)) {
            assertThat(CaseAction.values())
                    .filteredOn(action -> leadsTo(action, decided))
                    .isNotEmpty()
                    .noneMatch(action -> action.right().allowedFor(OrgKind.BANK));
        }
    }

    @Test
    void the_applicant_may_withdraw_from_acceptance_until_the_decision_and_not_before_or_after() {
        assertThat(CaseState.values())
                .filteredOn(state -> CaseLifecycle.TABLE.next(state, WITHDRAW).isPresent())
                .containsExactlyInAnyOrder(
                        ACCEPTED, HELP, SUBMITTED, DELIVERED, IN_REVIEW, REVIEWED, IN_SECOND_REVIEW, CORRECTION);
    }

    @Test
    void the_clock_pauses_only_while_a_correction_or_help_is_awaited() {
        assertThat(CaseState.values())
                .filteredOn(state -> state.isOpen() && !state.clockRuns())
                .containsExactlyInAnyOrder(CORRECTION, HELP);
    }

    @Test
    void a_submitted_case_reaches_the_agency_only_by_delivery() {
        assertThat(CaseLifecycle.TABLE.actionsFrom(SUBMITTED)).containsExactlyInAnyOrder(DELIVER, WITHDRAW);
    }

    @Test
    void withdrawn_and_lapsed_are_final() {
        assertThat(CaseState.values())
                .filteredOn(state -> CaseLifecycle.TABLE.actionsFrom(state).isEmpty())
                .containsExactlyInAnyOrder(WITHDRAWN, LAPSED);
    }

    private static boolean leadsTo(CaseAction action, CaseState state) {
        return Arrays.stream(CaseState.values()).anyMatch(from -> CaseLifecycle.TABLE
                .next(from, action)
                .filter(state::equals)
                .isPresent());
    }

    /** An item of the kind for which the step is meant; the rules on kinds have tests of their own. */
    private static CaseItem itemFor(CaseState state, CaseAction action) {
        boolean second = state == REVIEWED || state == IN_SECOND_REVIEW || action == PASS && state == IN_REVIEW;
        boolean atBank = EnumSet.of(BANK_COMPLETED, POST_CHECK, REWORK).contains(state)
                || action == COMPLETE_AT_BANK && state == ACCEPTED;
        if (atBank) {
            return SampleCase.atBank();
        }
        return second ? SampleCase.twoSteps() : SampleCase.oneStep();
    }
}

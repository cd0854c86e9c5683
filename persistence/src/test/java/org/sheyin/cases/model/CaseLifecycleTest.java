package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.CaseAction.*;
import static org.sheyin.cases.model.CaseState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/** Every state with every action (rule CASE-20-1). */
class CaseLifecycleTest {
    /** The edges once more, read from rules.md (办件, Art 20, 27, 29, Annex 2) and not from the table. */
    private static final List<String> EDGES = List.of(
            "NEW BEGIN DRAFT",
            "DRAFT DISCARD DISCARDED, DISCARDED RESTORE DRAFT, DRAFT ACCEPT ACCEPTED",
            "DRAFT ASK_HELP DRAFT_HELP, DRAFT_HELP ANSWER_HELP DRAFT, DRAFT_HELP END_HELP DRAFT",
            "ACCEPTED ASK_HELP HELP, HELP ANSWER_HELP ACCEPTED, HELP END_HELP ACCEPTED",
            "ACCEPTED SUBMIT SUBMITTED, SUBMITTED DELIVER DELIVERED",
            "DELIVERED CLAIM IN_REVIEW, DELIVERED REFER SUBMITTED",
            "IN_REVIEW RELEASE DELIVERED, IN_REVIEW EXPIRE_CLAIM DELIVERED, IN_REVIEW REASSIGN IN_REVIEW",
            "IN_REVIEW PASS REVIEWED, IN_REVIEW APPROVE COMPLETED, IN_REVIEW REJECT REJECTED",
            "IN_REVIEW RETURN CORRECTION, IN_REVIEW REFER SUBMITTED",
            "REVIEWED CLAIM_SECOND IN_SECOND_REVIEW",
            "IN_SECOND_REVIEW RELEASE REVIEWED, IN_SECOND_REVIEW EXPIRE_CLAIM REVIEWED",
            "IN_SECOND_REVIEW REASSIGN IN_SECOND_REVIEW, IN_SECOND_REVIEW APPROVE_SECOND COMPLETED",
            "IN_SECOND_REVIEW RETURN CORRECTION, IN_SECOND_REVIEW REJECT REJECTED",
            "CORRECTION RESUBMIT SUBMITTED, CORRECTION LAPSE LAPSED",
            "COMPLETED REOPEN DELIVERED, REJECTED REOPEN DELIVERED",
            "ACCEPTED COMPLETE_AT_BANK BANK_COMPLETED, BANK_COMPLETED DRAW_SAMPLE POST_CHECK",
            "POST_CHECK PASS_SAMPLE BANK_COMPLETED, POST_CHECK OBJECT_SAMPLE REWORK",
            "REWORK COMPLETE_AT_BANK BANK_COMPLETED",
            "ACCEPTED WITHDRAW WITHDRAWN, HELP WITHDRAW WITHDRAWN, SUBMITTED WITHDRAW WITHDRAWN",
            "DELIVERED WITHDRAW WITHDRAWN, IN_REVIEW WITHDRAW WITHDRAWN, REVIEWED WITHDRAW WITHDRAWN",
            "IN_SECOND_REVIEW WITHDRAW WITHDRAWN, CORRECTION WITHDRAW WITHDRAWN",
            "DRAFT HAND_OVER DRAFT, DRAFT_HELP HAND_OVER DRAFT_HELP, ACCEPTED HAND_OVER ACCEPTED",
            "HELP HAND_OVER HELP, CORRECTION HAND_OVER CORRECTION, REWORK HAND_OVER REWORK");

    @Test
    void the_table_has_the_edges_of_the_rules_and_no_other() {
        var table = new TreeSet<String>();
        for (CaseState state : CaseState.values()) {
            for (CaseAction action : CaseAction.values()) {
                CaseLifecycle.TABLE.next(state, action).ifPresent(to -> table.add(state + " " + action + " " + to));
            }
        }
        assertThat(table)
                .isEqualTo(EDGES.stream()
                        .flatMap(line -> Arrays.stream(line.split(", ")))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

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

package org.sheyin.recovery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;

/** What a bank gets back: every state with every action, and each rule kept and broken. */
class RecoveryLifeTest {
    private static final Instant NOW = SampleCase.NOW;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = TODAY.plusDays(28);
    private static final Instant LATER = NOW.plus(Duration.ofDays(40));
    private static final Actor MANAGER = SampleActors.bank(110, 0, Set.of(Right.RECOVERY_RECORD));
    private static final Actor SUPERVISOR = SampleActors.supervisor();

    private static Recovery fresh() {
        return new Recovery(1, SampleCase.in(CaseState.COMPLETED), 100_00, DUE, NOW);
    }

    private static Recovery in(RecoveryState state) {
        var task = fresh();
        var way =
                switch (state) {
                    case NEW -> List.<RecoveryAction>of();
                    case OPEN -> List.of(RecoveryAction.BEGIN);
                    case PARTLY -> List.of(RecoveryAction.BEGIN, RecoveryAction.RECORD_PART);
                    case OVERDUE -> List.of(RecoveryAction.BEGIN, RecoveryAction.FALL_DUE);
                    case RECOVERED -> List.of(RecoveryAction.BEGIN, RecoveryAction.RECORD_REST);
                    case HANDED_BACK -> List.of(RecoveryAction.BEGIN, RecoveryAction.HAND_BACK);
                };
        way.forEach(action -> step(task, action).orThrow());
        return task;
    }

    private static Decision step(Recovery task, RecoveryAction action) {
        return switch (action) {
            case BEGIN -> task.apply(action, RecoveryFacts.none(), Actor.system(SystemPart.HANDOFF), NOW);
            case RECORD_PART -> task.apply(action, back(1, TODAY), MANAGER, NOW);
            case RECORD_REST -> task.apply(action, back(Math.max(1, task.restFen()), TODAY), MANAGER, NOW);
            case FALL_DUE -> task.apply(action, RecoveryFacts.none(), Actor.system(SystemPart.SWEEP), LATER);
            case HAND_BACK -> task.apply(action, RecoveryFacts.reason("账户已销户", null), MANAGER, NOW);
            case ASSIGN -> task.apply(action, RecoveryFacts.reason("已联系家属", DUE.plusDays(9)), SUPERVISOR, NOW);
            case CORRECT -> task.apply(action, RecoveryFacts.amount(200_00), Actor.system(SystemPart.HANDOFF), NOW);
            case SETTLE ->
                task.apply(
                        action,
                        RecoveryFacts.amount(Math.max(1, task.recoveredFen())),
                        Actor.system(SystemPart.HANDOFF),
                        NOW);
        };
    }

    private static RecoveryFacts back(long fen, LocalDate day) {
        return RecoveryFacts.cameBack(fen, day, RecoveryWay.TRANSFER, "");
    }

    private static void refused(Decision decision, String... rules) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rules);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(RecoveryState.values())
                .flatMap(state -> Arrays.stream(RecoveryAction.values()).map(action -> Arguments.of(state, action)));
    }

    /** RECOVERY-A2-2 */
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(RecoveryState state, RecoveryAction action) {
        var task = in(state);
        var expected = RecoveryLifecycle.TABLE.next(state, action);
        var decision = step(task, action);
        assertThat(task.state()).isEqualTo(expected.orElse(state));
        if (expected.isEmpty()) {
            refused(decision, "RECOVERY-A2-2");
        }
    }

    /** RECOVERY-A2-1 */
    @ParameterizedTest
    @CsvSource({"0", "-5", "10001"})
    void no_more_comes_back_than_is_left(long fen) {
        var task = in(RecoveryState.OPEN);
        var decision = task.apply(task.recording(fen), back(fen, TODAY), MANAGER, NOW);
        refused(decision, "RECOVERY-A2-1");
        assertThat(decision.reasons().get(0).args()).containsExactly("100.00");
        assertThat(task.recoveredFen()).isZero();
    }

    /** RECOVERY-A2-3 */
    @Test
    void a_day_to_come_or_none_is_refused() {
        var task = in(RecoveryState.OPEN);
        refused(task.apply(RecoveryAction.RECORD_PART, back(1, TODAY.plusDays(1)), MANAGER, NOW), "RECOVERY-A2-3");
        refused(task.apply(RecoveryAction.RECORD_PART, back(1, null), MANAGER, NOW), "RECOVERY-A2-3");
    }

    /** RECOVERY-A2-4 */
    @Test
    void another_bank_and_the_agency_write_nothing_down() {
        var other = new Actor(
                111, "他行", OrgKind.BANK, "440104", 0, 8, 0, true, Set.of(Right.RECOVERY_RECORD), 1, "10.0.0.8");
        for (Actor stranger : List.of(other, SUPERVISOR)) {
            var task = in(RecoveryState.OPEN);
            refused(task.apply(RecoveryAction.RECORD_PART, back(1, TODAY), stranger, NOW), "RECOVERY-A2-4");
            refused(
                    task.apply(RecoveryAction.HAND_BACK, RecoveryFacts.reason("x", null), stranger, NOW),
                    "RECOVERY-A2-4");
        }
    }

    /** RECOVERY-A2-5, RECOVERY-A2-9 */
    @Test
    void a_hand_back_and_a_new_assignment_name_a_short_reason() {
        for (String none : new String[] {" ", null}) {
            refused(
                    in(RecoveryState.OPEN)
                            .apply(RecoveryAction.HAND_BACK, RecoveryFacts.reason(none, null), MANAGER, NOW),
                    "RECOVERY-A2-5");
        }
        refused(
                in(RecoveryState.HANDED_BACK)
                        .apply(RecoveryAction.ASSIGN, RecoveryFacts.reason("长".repeat(301), DUE), SUPERVISOR, NOW),
                "RECOVERY-A2-9");
    }

    /** RECOVERY-A2-7 */
    @Test
    void an_amount_names_its_way() {
        var facts = RecoveryFacts.cameBack(1, TODAY, null, "");
        refused(in(RecoveryState.OPEN).apply(RecoveryAction.RECORD_PART, facts, MANAGER, NOW), "RECOVERY-A2-7");
    }

    /** RECOVERY-A2-8 */
    @Test
    void the_agency_that_decided_assigns_again_and_nobody_else() {
        var elsewhere = new Actor(
                205, "他处", OrgKind.AGENCY, "440600", 6, 0, 0, false, Set.of(Right.CASE_SUPERVISE), 1, "10.0.0.6");
        var facts = RecoveryFacts.reason("已联系家属", DUE);
        refused(in(RecoveryState.HANDED_BACK).apply(RecoveryAction.ASSIGN, facts, elsewhere, NOW), "RECOVERY-A2-8");
        refused(in(RecoveryState.HANDED_BACK).apply(RecoveryAction.ASSIGN, facts, MANAGER, NOW), "RECOVERY-A2-8");
    }

    /** RECOVERY-A2-10 */
    @Test
    void it_is_overdue_after_its_day_and_not_on_it() {
        var sweep = Actor.system(SystemPart.SWEEP);
        var onTheDay = DUE.atTime(23, 0).toInstant(java.time.ZoneOffset.ofHours(8));
        refused(
                in(RecoveryState.OPEN).apply(RecoveryAction.FALL_DUE, RecoveryFacts.none(), sweep, onTheDay),
                "RECOVERY-A2-10");
        assertThat(in(RecoveryState.OPEN)
                        .apply(RecoveryAction.FALL_DUE, RecoveryFacts.none(), sweep, onTheDay.plusSeconds(7200))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void each_side_is_offered_its_own_steps() {
        assertThat(in(RecoveryState.OVERDUE).offeredTo(MANAGER))
                .containsExactlyInAnyOrder(
                        RecoveryAction.RECORD_PART, RecoveryAction.RECORD_REST, RecoveryAction.HAND_BACK);
        assertThat(in(RecoveryState.OVERDUE).offeredTo(SUPERVISOR)).isEmpty();
        assertThat(in(RecoveryState.HANDED_BACK).offeredTo(SUPERVISOR)).containsExactly(RecoveryAction.ASSIGN);
    }

    @Test
    void the_rest_ends_it_and_a_new_decision_moves_the_amount() {
        var task = in(RecoveryState.OPEN);
        task.apply(task.recording(40_00), back(40_00, TODAY), MANAGER, NOW).orThrow();
        assertThat(task.state()).isEqualTo(RecoveryState.PARTLY);
        assertThat(task.correcting(50_00)).isEqualTo(RecoveryAction.CORRECT);
        assertThat(task.correcting(40_00)).isEqualTo(RecoveryAction.SETTLE);
        task.apply(task.recording(60_00), back(60_00, TODAY), MANAGER, NOW).orThrow();
        assertThat(task.state()).isEqualTo(RecoveryState.RECOVERED);
        assertThat(task.restFen()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'1,234.50', 123450",
                "0.01, 1",
                "12, 1200",
                "0, none",
                "1.234, none",
                "-1, none",
                "abc, none",
                "'', none"
            })
    void yuan_are_read_as_fen(String typed, Long fen) {
        var read = Fen.parse(typed);
        assertThat(read.isPresent() ? Long.valueOf(read.getAsLong()) : null).isEqualTo(fen);
    }
}

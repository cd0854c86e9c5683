package org.sheyin.staff.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.staff.model.SampleStaff.NOW;
import static org.sheyin.staff.model.SampleStaff.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

class LeavingLifeTest {
    private static final Actor MANAGER = SampleActors.bank(150, 70, Set.of(Right.LEAVER_FILE));
    private static final Actor OFFICER = SampleActors.agency(300, Right.CASE_READ);
    private static final Map<LeavingState, List<LeavingAction>> STEPS = new EnumMap<>(Map.of(
            LeavingState.NEW,
            List.of(LeavingAction.FILE),
            LeavingState.FILED,
            List.of(LeavingAction.CONFIRM, LeavingAction.WITHDRAW)));

    private final StaffMember person = SampleStaff.handler(1, 101L);

    @ParameterizedTest
    @EnumSource(LeavingState.class)
    void a_step_that_is_not_in_the_table_is_refused_and_changes_nothing(LeavingState state) {
        for (LeavingAction action : LeavingAction.values()) {
            var leaving = in(state);
            Decision decision = leaving.apply(action, filed(), person, OFFICER, NOW);
            boolean legal = STEPS.getOrDefault(state, List.of()).contains(action);
            assertThat(decision.isAllowed()).as(state + " " + action).isEqualTo(legal);
            if (!legal) {
                assertThat(rules(decision)).containsExactly("STAFF-21-3");
                assertThat(leaving.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void the_person_leaves_with_the_filing_and_is_back_with_the_withdrawal() {
        var leaving = in(LeavingState.FILED);
        assertThat(person.leftOn()).isEqualTo(TODAY);

        leaving.apply(LeavingAction.WITHDRAW, LeavingFacts.because("不走了"), person, MANAGER, NOW);

        assertThat(person.leftOn()).isNull();
    }

    @Test
    void a_filing_is_late_after_its_last_day() {
        assertThat(filedWith(TODAY).isLate()).isFalse();
        assertThat(filedWith(TODAY.minusDays(1)).isLate()).isTrue();
    }

    private Leaving filedWith(LocalDate inTimeTo) {
        var leaving = new Leaving(1, person);
        leaving.apply(
                LeavingAction.FILE, new LeavingFacts(TODAY.minusDays(3), "辞职", inTimeTo, false), person, MANAGER, NOW);
        return leaving;
    }

    @Test
    void a_day_to_come_a_missing_reason_and_a_second_filing_are_told_at_once() {
        var facts = new LeavingFacts(TODAY.plusDays(1), " ", TODAY, true);
        var decision = new Leaving(1, person).apply(LeavingAction.FILE, facts, person, MANAGER, NOW);
        assertThat(rules(decision)).containsExactly("STAFF-21-4", "STAFF-21-5", "STAFF-21-6");
    }

    @Test
    void nobody_confirms_what_he_filed() {
        var decision = in(LeavingState.FILED).apply(LeavingAction.CONFIRM, LeavingFacts.none(), person, MANAGER, NOW);
        assertThat(rules(decision)).containsExactly("STAFF-21-7");
    }

    private Leaving in(LeavingState state) {
        var leaving = new Leaving(1, person);
        if (state != LeavingState.NEW) {
            leaving.apply(LeavingAction.FILE, filed(), person, MANAGER, NOW).orThrow();
        }
        if (state == LeavingState.CONFIRMED) {
            leaving.apply(LeavingAction.CONFIRM, LeavingFacts.none(), person, OFFICER, NOW);
        } else if (state == LeavingState.WITHDRAWN) {
            leaving.apply(LeavingAction.WITHDRAW, LeavingFacts.because("x"), person, MANAGER, NOW);
        }
        return leaving;
    }

    private static LeavingFacts filed() {
        return new LeavingFacts(TODAY, "辞职", TODAY.plusDays(1), false);
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }
}

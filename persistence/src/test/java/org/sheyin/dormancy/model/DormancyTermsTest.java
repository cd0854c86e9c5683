package org.sheyin.dormancy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.DormancyTerms.Due;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.rule.model.RuleData;

/** Invariant 6: whoever logs in on day D is frozen on D + 3 calendar months and not on the day before. */
class DormancyTermsTest {
    private static final ParameterSet DELIVERED = RuleData.delivered();
    private static final DormancyTerms TERMS = DormancyTerms.of(DELIVERED.asOf(LocalDate.of(2026, 11, 28)));

    @ParameterizedTest
    @CsvSource({
        "2026-08-15, 2026-11-15",
        "2025-11-30, 2026-02-28", // no 30 February
        "2027-11-30, 2028-02-29",
        "2026-01-31, 2026-04-30",
        "2028-02-29, 2028-05-29",
        "2027-11-29, 2028-02-29",
        "2026-12-31, 2027-03-31",
    })
    void an_account_is_frozen_on_the_day_three_months_later_and_not_on_the_day_before(
            LocalDate used, LocalDate frozen) {
        assertThat(step(AccountState.ACTIVE, used, frozen)).contains(new Due(SweepStep.FREEZE, frozen, 0));
        assertThat(step(AccountState.WARNED, used, frozen)).contains(new Due(SweepStep.FREEZE, frozen, 0));
        assertThat(step(AccountState.ACTIVE, used, frozen.minusDays(1))).contains(new Due(SweepStep.WARN, frozen, 3));
    }

    @Test
    void who_never_logged_in_counts_from_the_opening_and_is_frozen_without_a_warning() {
        var opened = LocalDate.of(2026, 8, 15);

        assertThat(step(AccountState.PENDING, opened, LocalDate.of(2026, 11, 14)))
                .isEmpty();
        assertThat(step(AccountState.PENDING, opened, LocalDate.of(2026, 11, 15)))
                .contains(new Due(SweepStep.FREEZE, LocalDate.of(2026, 11, 15), 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 0", "2026-11-01, 14", "2026-11-11, 14", "2026-11-12, 3", "2026-11-14, 3"})
    void it_is_warned_of_fourteen_and_three_days_before(LocalDate today, int days) {
        var due = step(AccountState.ACTIVE, LocalDate.of(2026, 8, 15), today);

        assertThat(due.map(Due::days).orElse(0)).isEqualTo(days);
    }

    @Test
    void thirty_days_after_the_freeze_it_is_cancelled() {
        var frozen = LocalDate.of(2026, 10, 1);

        assertThat(TERMS.due(AccountState.FROZEN, LocalDate.of(2026, 7, 1), frozen, frozen.plusDays(29)))
                .isEmpty();
        assertThat(TERMS.due(AccountState.FROZEN, LocalDate.of(2026, 7, 1), frozen, frozen.plusDays(30)))
                .contains(new Due(SweepStep.CANCEL, frozen.plusDays(30), 0));
    }

    @Test
    void what_somebody_else_froze_is_not_the_sweeps_to_cancel() {
        assertThat(TERMS.due(AccountState.FROZEN, LocalDate.of(2020, 1, 1), null, LocalDate.of(2026, 11, 28)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_was_used_yesterday_is_left_alone_in_every_state(AccountState state) {
        var today = LocalDate.of(2026, 11, 28);

        assertThat(TERMS.due(state, today.minusDays(1), null, today)).isEmpty();
    }

    @Test
    void where_cancelling_is_chosen_nothing_lies_between_freeze_and_cancellation() {
        var terms = new DormancyTerms(3, List.of(14, 3), 30, true);
        var day = LocalDate.of(2026, 11, 28);

        assertThat(terms.due(AccountState.FROZEN, day.minusMonths(3), day, day))
                .contains(new Due(SweepStep.CANCEL, day, 0));
        assertThat(terms.text()).isEqualTo("months=3; warnDays=14,3; cancelAfterDays=0");
    }

    private static Optional<Due> step(AccountState state, LocalDate used, LocalDate today) {
        return TERMS.due(state, used, null, today);
    }
}

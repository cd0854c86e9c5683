package org.sheyin.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.of(CalendarData.delivered());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-26",
                "2025-02-08",
                "2025-04-27",
                "2025-09-28",
                "2025-10-11",
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void a_make_up_day_is_worked_although_a_weekend(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isGreaterThanOrEqualTo(6);
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-28",
                "2025-02-04",
                "2025-10-01",
                "2025-10-08",
                "2026-01-02",
                "2026-02-15",
                "2026-02-16",
                "2026-02-23",
                "2026-10-01",
                "2026-10-07",
                "2026-11-21",
                "2026-11-22"
            })
    void a_holiday_and_a_weekend_are_free(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-01-26",
        "2025-01-27, 1, 2025-02-05",
        "2025-02-07, 1, 2025-02-08",
        "2025-09-26, 3, 2025-09-30",
        "2025-09-30, 1, 2025-10-09",
        "2025-10-10, 1, 2025-10-11",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-14, 5, 2026-02-28",
        "2026-09-30, 3, 2026-10-10",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21",
        "2026-02-24, -1, 2026-02-14",
        "2026-11-23, -10, 2026-11-09",
    })
    void deadlines_pass_over_holidays_and_count_make_up_days(LocalDate from, int n, LocalDate due) {
        assertThat(calendar.plusWorkingDays(from, n)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(n);
        assertThat(calendar.plusWorkingDays(from.atTime(9, 30), n)).isEqualTo(due.atTime(9, 30));
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void the_year_has_its_announced_number_of_working_days(int year, int days) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @Test
    void a_year_without_notice_counts_weekends_and_says_so() {
        assertThat(calendar.isProvisional(2025)).isFalse();
        assertThat(calendar.isProvisional(2026)).isFalse();
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
        assertThat(calendar.provisionalYears(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5)))
                .containsExactly(2027);
    }

    @Test
    void a_year_with_half_a_notice_stays_provisional() {
        var newYear = new WorkDay(LocalDate.of(2027, 1, 1), WorkDayKind.HOLIDAY, "元旦", "New Year's Day", "test");

        assertThat(WorkCalendar.of(List.of(newYear)).isProvisional(2027)).isTrue();
    }

    @Test
    void every_announced_day_names_its_holiday_and_notice() {
        assertThat(calendar.announcement(LocalDate.of(2026, 2, 17))).hasValueSatisfying(day -> {
            assertThat(day.nameZh()).isEqualTo("春节");
            assertThat(day.nameEn()).isEqualTo("Spring Festival");
            assertThat(day.source()).contains("国办发明电");
        });
        assertThat(calendar.announcement(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void a_count_out_of_bounds_is_refused() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), 10_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_next_years_notice_is_missed_from_the_alarm_month_on() {
        assertThat(calendar.missing(LocalDate.of(2026, 11, 30), 12)).isEmpty();
        assertThat(calendar.missing(LocalDate.of(2026, 12, 1), 12)).containsExactly(2027);
        assertThat(calendar.missing(LocalDate.of(2026, 10, 1), 10)).containsExactly(2027);
    }

    @Test
    void a_year_that_has_begun_without_its_notice_is_missed_at_once() {
        assertThat(calendar.missing(LocalDate.of(2027, 1, 4), 12)).containsExactly(2027);
        assertThat(calendar.missing(LocalDate.of(2027, 12, 1), 12)).containsExactly(2027, 2028);
    }

    @Test
    void a_year_lists_what_its_notice_announced() {
        assertThat(calendar.announcements(2026))
                .isNotEmpty()
                .allMatch(day -> day.day().getYear() == 2026);
        assertThat(calendar.announcements(2027)).isEmpty();
    }
}

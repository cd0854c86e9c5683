package org.sheyin.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.ServerClock;

/** The year after next month is not counted wrong in silence (Art 20): calendar.alarmMonth. */
class CalendarYearsTest {
    private static final Actor ANYBODY = SampleActors.supervisor();

    private final InMemoryParameterRepository parameters = new InMemoryParameterRepository();

    private CalendarYears on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), ServerClock.ZONE);
        return new CalendarYears(new Calendars(CalendarData::delivered), new RuleParameters(parameters), clock);
    }

    @Test
    void a_due_time_may_reach_into_a_year_that_is_not_announced() {
        assertThat(on("2026-11-28").provisional(ANYBODY)).containsExactlyInAnyOrder(2027, 2028);
    }

    @Test
    void the_year_is_missed_from_the_month_that_the_parameter_says() {
        assertThat(on("2026-11-28").countMissing(ANYBODY)).isZero();
        assertThat(on("2026-12-01").countMissing(ANYBODY)).isEqualTo(1);

        parameters.add("calendar.alarmMonth", 2, "", "11", LocalDate.of(2026, 11, 1));
        assertThat(on("2026-11-28").countMissing(ANYBODY)).isEqualTo(1);
    }

    @Test
    void the_page_lists_three_years_with_their_notices() {
        List<CalendarYear> years = on("2026-12-01").around(ANYBODY);

        assertThat(years).extracting(CalendarYear::year).containsExactly(2025, 2026, 2027);
        assertThat(years).extracting(CalendarYear::provisional).containsExactly(false, false, true);
        assertThat(years).extracting(CalendarYear::missed).containsExactly(false, false, true);
        assertThat(years.get(1).notices()).hasSize(1);
        assertThat(years.get(1).holidays()).isPositive();
        assertThat(years.get(2).notices()).isEmpty();
    }
}

package org.sheyin.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {
    private final OfficeHours hours = OfficeHours.parse("08:30-12:00,14:00-17:30");
    private final WorkingTime time = new WorkingTime(WorkCalendar.of(CalendarData.delivered()), hours);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:30, 2026-11-23T17:30, 420",
        "2026-11-23T00:00, 2026-11-24T00:00, 420",
        "2026-11-23T11:30, 2026-11-23T14:30, 60",
        "2026-11-23T12:00, 2026-11-23T14:00, 0",
        "2026-11-20T17:00, 2026-11-23T09:00, 60",
        "2026-11-21T09:00, 2026-11-22T18:00, 0",
        "2026-02-14T17:00, 2026-02-24T09:00, 60",
        "2026-11-23T10:00, 2026-11-23T09:00, 0",
    })
    void only_office_hours_of_working_days_count(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(time.minutesBetween(from, to)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 240, 2026-11-23T15:00",
        "2026-11-23T16:00, 240, 2026-11-24T11:00",
        "2026-11-20T17:00, 60, 2026-11-23T09:00",
        "2026-11-23T12:30, 30, 2026-11-23T14:30",
        "2026-11-23T19:00, 30, 2026-11-24T09:00",
        "2026-11-21T10:00, 0, 2026-11-23T08:30",
        "2026-11-23T08:30, 210, 2026-11-23T12:00",
        "2026-11-23T08:30, 840, 2026-11-24T17:30",
        "2026-02-14T17:00, 60, 2026-02-24T09:00",
    })
    void outside_office_hours_the_clock_stands(LocalDateTime from, long minutes, LocalDateTime due) {
        assertThat(time.plus(from, Duration.ofMinutes(minutes))).isEqualTo(due);
        assertThat(time.minutesBetween(from, due)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:30", "12:00-08:30", "08:30-12:00,11:00-17:30", "8:30-12:00"})
    void senseless_office_hours_are_refused(String text) {
        assertThatThrownBy(() -> OfficeHours.parse(text)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_day_has_seven_hours() {
        assertThat(hours.perDay()).isEqualTo(Duration.ofHours(7));
    }
}

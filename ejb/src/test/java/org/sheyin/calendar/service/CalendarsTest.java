package org.sheyin.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.model.OfficeHours;
import org.sheyin.calendar.model.WorkDay;
import org.sheyin.calendar.model.WorkDayKind;

class CalendarsTest {
    private final List<WorkDay> days = new ArrayList<>(CalendarData.delivered());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private final Calendars calendars = new Calendars(() -> List.copyOf(days), now::get);

    @Test
    void an_uploaded_year_counts_after_a_while() {
        var holiday = LocalDate.of(2027, 1, 1);
        assertThat(calendars.current().isWorkingDay(holiday)).isTrue();

        days.add(new WorkDay(holiday, WorkDayKind.HOLIDAY, "元旦", "New Year's Day", "upload"));
        assertThat(calendars.current().isWorkingDay(holiday)).isTrue();

        now.updateAndGet(at -> at.plus(Calendars.KEPT_FOR));
        assertThat(calendars.current().isWorkingDay(holiday)).isFalse();
    }

    @Test
    void working_time_is_counted_with_the_given_office_hours() {
        var start = LocalDate.of(2026, 11, 20).atTime(17, 0);

        assertThat(calendars
                        .workingTime(OfficeHours.parse("08:30-12:00,14:00-17:30"))
                        .minutesBetween(start, start.plusDays(3)))
                .isEqualTo(30 + 420 - 30);
    }
}

package org.sheyin.calendar.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Counts time within office hours on working days, exact to the second.
 *
 * @param calendar which days are worked
 * @param hours which hours of them
 */
public record WorkingTime(WorkCalendar calendar, OfficeHours hours) {

    /** Working time between both moments; zero when {@code to} is not after {@code from}. */
    public Duration between(LocalDateTime from, LocalDateTime to) {
        var total = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                total = total.plus(onDay(day, from, to));
            }
        }
        return total;
    }

    /** Whole working minutes between both moments. */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        return between(from, to).toMinutes();
    }

    /** The moment at which so much working time has passed; outside office hours the clock stands. */
    public LocalDateTime plus(LocalDateTime from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("negative working time: " + working);
        }
        Duration left = working;
        LocalDateTime start = from;
        while (true) {
            LocalDate day = calendar.workingDayFrom(start.toLocalDate());
            start = day.equals(start.toLocalDate()) ? start : day.atStartOfDay();
            for (OfficeHours.Span span : hours.spans()) {
                LocalDateTime begin = later(start, day.atTime(span.from()));
                Duration free = Duration.between(begin, day.atTime(span.to()));
                if (!free.isNegative() && !free.isZero() && free.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = free.isNegative() ? left : left.minus(free);
            }
            start = day.plusDays(1).atStartOfDay();
        }
    }

    private Duration onDay(LocalDate day, LocalDateTime from, LocalDateTime to) {
        var total = Duration.ZERO;
        for (OfficeHours.Span span : hours.spans()) {
            LocalDateTime begin = later(from, day.atTime(span.from()));
            LocalDateTime spanEnd = day.atTime(span.to());
            LocalDateTime end = to.isBefore(spanEnd) ? to : spanEnd;
            if (begin.isBefore(end)) {
                total = total.plus(Duration.between(begin, end));
            }
        }
        return total;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.sheyin.demo.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sheyin.shared.service.ServerClock;

/** The working days on which the demonstration plays: today or the last one before it, and those before. */
final class DemoDays {
    static final int OLDEST = 80;

    private static final int OPENING = 9 * 60;
    private static final int CLOSING = 17 * 60;
    private static final int MIDNIGHT = 24 * 60;
    private static final int LAST = 30;
    private static final int SECONDS_BACK = 3600;

    private final List<LocalDate> days = new ArrayList<>();
    private final Instant now;

    /** @param first day before which nothing may happen: the catalogue was not yet in force */
    DemoDays(Instant now, LocalDate first, Predicate<LocalDate> working) {
        this.now = now;
        LocalDate day = LocalDate.ofInstant(now, ServerClock.ZONE);
        while (days.size() <= OLDEST && !day.isBefore(first)) {
            if (working.test(day)) {
                days.add(day);
            }
            day = day.minusDays(1);
        }
        if (days.isEmpty()) {
            days.add(LocalDate.ofInstant(now, ServerClock.ZONE));
        }
    }

    /** @param ago working days back; further back than there are days, it is the first one */
    LocalDate day(int ago) {
        return days.get(Math.max(0, Math.min(ago, days.size() - 1)));
    }

    /**
     * A clock that stands at this time of the working day. As long as today's office hours last, what happens today
     * happens within the last hour, in the same order.
     *
     * @param minute of the day, on the youngest day within office hours
     */
    Clock at(int ago, int minute) {
        Instant midnight = day(ago).atStartOfDay(ServerClock.ZONE).toInstant();
        boolean past = midnight.plusSeconds(CLOSING * 60L).isBefore(now);
        Instant within = now.minusSeconds(SECONDS_BACK).plusSeconds(7L * (minute - OPENING));
        return Clock.fixed(past ? midnight.plusSeconds(minute * 60L) : within, ServerClock.ZONE);
    }

    /**
     * How many working days ago a case was accepted that is due today, or on the next working day when today is none: a
     * period of working days ends on a working day, so that nothing falls due on a rest day.
     */
    int agoOfDueToday(int serviceDays) {
        return isRestDay() ? serviceDays - 1 : serviceDays;
    }

    private boolean isRestDay() {
        return !days.get(0).equals(LocalDate.ofInstant(now, ServerClock.ZONE));
    }

    /** A minute of the day that is still to come: shortly before closing, or half way to midnight after it. */
    int minuteToCome() {
        int minute = LocalTime.ofInstant(now, ServerClock.ZONE).get(ChronoField.MINUTE_OF_DAY);
        return isRestDay() || minute < CLOSING - LAST ? CLOSING - LAST / 2 : (minute + MIDNIGHT - 1) / 2;
    }

    Clock minutesAgo(int minutes) {
        return Clock.fixed(now.minusSeconds(60L * minutes), ServerClock.ZONE);
    }
}

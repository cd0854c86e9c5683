package org.sheyin.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts working days (工作日). Pure and unchangeable: it is built from the announced days. All times are those of China
 * (Asia/Shanghai), without zone.
 */
public final class WorkCalendar {
    private static final List<MonthDay> ALWAYS_ANNOUNCED = List.of(MonthDay.of(1, 1), MonthDay.of(10, 1));
    /** Stops a count that runs away, such as one over a calendar of nothing but holidays. */
    private static final int LONGEST_COUNT = 10_000;

    private final Map<LocalDate, WorkDay> announced;

    private WorkCalendar(Map<LocalDate, WorkDay> announced) {
        this.announced = announced;
    }

    public static WorkCalendar of(Collection<WorkDay> days) {
        var byDay = new TreeMap<LocalDate, WorkDay>();
        days.forEach(day -> byDay.put(day.day(), day));
        return new WorkCalendar(byDay);
    }

    /** Whether the year's notice is missing, so that only weekends are known to be free. */
    public boolean isProvisional(int year) {
        return !ALWAYS_ANNOUNCED.stream()
                .map(day -> announced.get(day.atYear(year)))
                .allMatch(day -> day != null && day.kind() == WorkDayKind.HOLIDAY);
    }

    /** The years without notice from the one day to the other, both included. */
    public List<Integer> provisionalYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(this::isProvisional)
                .boxed()
                .toList();
    }

    /**
     * The years whose notice has to be there by now: this one, and the next one from a month on.
     *
     * @param alarmMonth 1 to 12
     */
    public List<Integer> missing(LocalDate today, int alarmMonth) {
        return provisionalYears(today, today.getMonthValue() < alarmMonth ? today : today.plusYears(1));
    }

    /** The announced days of a year, in order. */
    public List<WorkDay> announcements(int year) {
        return announced.values().stream()
                .filter(day -> day.day().getYear() == year)
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return announcement(day)
                .map(special -> special.kind() == WorkDayKind.MAKEUP)
                .orElseGet(() -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The holiday or make-up day with its name and notice, if the day is one. */
    public Optional<WorkDay> announcement(LocalDate day) {
        return Optional.ofNullable(announced.get(day));
    }

    /**
     * The n-th working day after (n &gt; 0) or before (n &lt; 0) the day, which itself is not counted; for 0 the day itself.
     *
     * @param n at most 10,000 to either side
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (Math.abs(n) > LONGEST_COUNT) {
            throw new IllegalArgumentException("working days out of bounds: " + n);
        }
        LocalDate reached = day;
        for (int left = Math.abs(n); left > 0; left--) {
            reached = neighbour(reached, Integer.signum(n));
        }
        return reached;
    }

    /** As {@link #plusWorkingDays(LocalDate, int)}, at the same time of day. */
    public LocalDateTime plusWorkingDays(LocalDateTime at, int n) {
        return plusWorkingDays(at.toLocalDate(), n).atTime(at.toLocalTime());
    }

    /**
     * Working days after {@code from} up to and including {@code to}; negative the other way round. So
     * {@code workingDaysBetween(d, plusWorkingDays(d, n))} is n.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -(int) to.datesUntil(from).filter(this::isWorkingDay).count();
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day itself when worked, else the next working day. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : neighbour(day, 1);
    }

    private LocalDate neighbour(LocalDate day, int step) {
        for (int tried = 1; tried <= LONGEST_COUNT; tried++) {
            LocalDate candidate = day.plusDays((long) step * tried);
            if (isWorkingDay(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no working day near " + day);
    }
}

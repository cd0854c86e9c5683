package org.sheyin.rule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sheyin.calendar.model.WorkCalendar;
import org.sheyin.calendar.model.WorkDay;
import org.sheyin.calendar.model.WorkDayKind;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Which years of the working calendar are announced, and whose notice is missing (calendar.alarmMonth). */
@Stateless
public class CalendarYears {
    static final String ALARM_MONTH = "calendar.alarmMonth";

    /** The longest term of an item ends within it. */
    private static final int AHEAD = 2;

    private Calendars calendars;
    private RuleParameters parameters;
    private Clock clock;

    public CalendarYears() {}

    @Inject
    public CalendarYears(Calendars calendars, RuleParameters parameters, Clock clock) {
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** This year, the one before and the next. */
    @UseCase(Right.PARAMETER_READ)
    public List<CalendarYear> around(Actor actor) {
        int now = today().getYear();
        var missing = missing();
        return IntStream.rangeClosed(now - 1, now + 1)
                .mapToObj(year -> line(year, missing.contains(year)))
                .toList();
    }

    /** How many years somebody has to see to. */
    @UseCase(Right.SERVER_READ)
    public int countMissing(Actor actor) {
        return missing().size();
    }

    /** Years into which a due time may reach and whose notice is missing: it is counted by weekends alone. */
    @UseCase({Right.CASE_READ, Right.CASE_ACCEPT})
    public Set<Integer> provisional(Actor actor) {
        LocalDate today = today();
        return new HashSet<>(calendars.current().provisionalYears(today, today.plusYears(AHEAD)));
    }

    private List<Integer> missing() {
        LocalDate today = today();
        return calendars
                .current()
                .missing(today, parameters.asOf(today).value(ALARM_MONTH).asInt());
    }

    private CalendarYear line(int year, boolean missed) {
        WorkCalendar calendar = calendars.current();
        List<WorkDay> days = calendar.announcements(year);
        int holidays = (int)
                days.stream().filter(day -> day.kind() == WorkDayKind.HOLIDAY).count();
        var notices = days.stream().map(WorkDay::source).distinct().toList();
        return new CalendarYear(year, calendar.isProvisional(year), missed, holidays, days.size() - holidays, notices);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
    }
}

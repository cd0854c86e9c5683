package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sheyin.calendar.model.OfficeHours;
import org.sheyin.calendar.model.WorkCalendar;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.cases.model.CaseState;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/**
 * How long cases stay in each state, by outlet, item or clerk: median and 90th percentile in working hours, in one
 * statement over the months of the period. Row-level security keeps it to the supervisor's region.
 */
@Stateless
public class CaseStayQueries {
    /** The states on which somebody works or waits, in their order. */
    public static final List<CaseState> SHOWN = List.of(
            CaseState.SUBMITTED,
            CaseState.DELIVERED,
            CaseState.IN_REVIEW,
            CaseState.REVIEWED,
            CaseState.IN_SECOND_REVIEW,
            CaseState.CORRECTION);

    /** Working minutes before the day, and how many a whole day has, for each day of the period. */
    private static final String STATEMENT =
            """
            with days as (select * from unnest(cast(? as date[]), cast(? as int[]), cast(? as int[])) as t (day, before, works)),
            steps as (
              select %1$s as group_key, e.to_state, e.at at time zone 'Asia/Shanghai' as begun,
                lead(e.at) over (partition by e.case_id order by e.id) at time zone 'Asia/Shanghai' as ended
                from case_event e join case_file f on f.id = e.case_id
               where e.id between ? and ? and f.id between ? and ? and f.accepted_at >= ?),
            stays as (
              select s.group_key, s.to_state, b.before + b.works * (%3$s) - a.before - a.works * (%2$s) as minutes
                from steps s join days a on a.day = cast(s.begun as date) join days b on b.day = cast(s.ended as date)
               where s.to_state = any (cast(? as text[])))
            select group_key, to_state, count(*), percentile_cont(0.5) within group (order by minutes),
              percentile_cont(0.9) within group (order by minutes) from stays group by group_key, to_state""";

    private static final double MINUTES = 60.0;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Calendars calendars;
    private RuleParameters parameters;
    private Clock clock;

    public CaseStayQueries() {}

    @Inject
    public CaseStayQueries(Calendars calendars, RuleParameters parameters, Clock clock) {
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** By what cases are grouped. */
    public enum Group {
        OUTLET("cast(f.outlet_id as text)"),
        ITEM("f.item_code"),
        CLERK("cast(f.clerk_id as text)");

        private final String column;

        Group(String column) {
            this.column = column;
        }
    }

    /** @param from the cases accepted since then, at most a year back */
    @UseCase(Right.CASE_SUPERVISE)
    @SuppressWarnings("unchecked")
    public List<StayFigure> by(Actor actor, Group group, Instant from) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ServerClock.ZONE);
        var hours = parameters.asOf(today).value("office.hours").asOfficeHours();
        LocalDate first = LocalDate.ofInstant(from, ServerClock.ZONE);
        var days =
                Days.of(first, today, calendars.current(), (int) hours.perDay().toMinutes());
        String statement = STATEMENT.formatted(group.column, share(hours, "s.begun"), share(hours, "s.ended"));
        // A case may have been begun a month before it was accepted.
        long oldest = MonthId.first(from.atZone(ServerClock.ZONE).minusMonths(1));
        List<Object[]> found = em.createNativeQuery(statement)
                .setParameter(1, days.dates())
                .setParameter(2, days.before())
                .setParameter(3, days.works())
                .setParameter(4, MonthId.first(from.atZone(ServerClock.ZONE)))
                .setParameter(5, MonthId.highest(now))
                .setParameter(6, oldest)
                .setParameter(7, MonthId.highest(now))
                .setParameter(8, Timestamp.from(from))
                .setParameter(9, SHOWN.stream().map(CaseState::name).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return found.stream().map(CaseStayQueries::figure).toList();
    }

    private static StayFigure figure(Object[] row) {
        return new StayFigure(
                (String) row[0],
                CaseState.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).doubleValue() / MINUTES,
                ((Number) row[4]).doubleValue() / MINUTES);
    }

    /** SQL: which share of a day's working minutes has passed at the time of day; the hours come from the parameter. */
    private static String share(OfficeHours hours, String column) {
        String minute = "extract(epoch from cast(" + column + " as time)) / 60";
        return hours.spans().stream()
                .map(span -> "greatest(0, least(%s, %d) - %d)"
                        .formatted(
                                minute,
                                span.to().toSecondOfDay() / 60,
                                span.from().toSecondOfDay() / 60))
                .collect(Collectors.joining(" + ", "(", ") / " + hours.perDay().toMinutes() + ".0"));
    }

    /** The period's days as PostgreSQL writes arrays: each with the working minutes before it, and its own. */
    private record Days(String dates, String before, String works) {
        static Days of(LocalDate first, LocalDate last, WorkCalendar calendar, int perDay) {
            var dates = new StringJoiner(",", "{", "}");
            var before = new StringJoiner(",", "{", "}");
            var works = new StringJoiner(",", "{", "}");
            int sum = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                int minutes = calendar.isWorkingDay(day) ? perDay : 0;
                dates.add(day.toString());
                before.add(Integer.toString(sum));
                works.add(Integer.toString(minutes));
                sum += minutes;
            }
            return new Days(dates.toString(), before.toString(), works.toString());
        }
    }
}

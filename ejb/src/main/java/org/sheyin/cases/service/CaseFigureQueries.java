package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Figures of dashboards: the cases of a list's filter, grouped, in one statement. */
@Stateless
public class CaseFigureQueries {
    private static final String SUMS =
            """
            , count(f),
              sum(case when %s then 1 else 0 end),
              sum(case when f.state in (%s) and f.clock.dueAt < :now then 1 else 0 end),
              sum(case when f.state in (%s) then 1 else 0 end),
              sum(case when f.decidedAt is not null then 1 else 0 end),
              sum(case when f.decidedAt <= f.clock.dueAt then 1 else 0 end),
              avg(SQL('extract(epoch from ? - ?) / 3600.0', f.submittedAt, f.clock.acceptedAt)),
              avg(SQL('extract(epoch from ? - ?) / 3600.0', f.decidedAt, f.deliveredAt))
            from CaseFile f"""
                    .formatted(CaseExtent.RETURNED, literals(CaseState.atAgency().stream()), literals(open()));

    /** What the cases of a group have in common. */
    public enum Grouping {
        OUTLET("o.id, o.name", ", Outlet o where o.id = f.jurisdiction.outletId"),
        CLERK("f.clerk.id, f.clerk.name", ""),
        ITEM("f.item.code, f.item.name", ""),
        /** Cities that are competent. */
        CITY("f.jurisdiction.agencyCity, f.jurisdiction.agencyCity", ""),
        /** Counties that are competent. */
        COUNTY("f.jurisdiction.agencyRegion, f.jurisdiction.agencyRegion", ""),
        ACCEPTED_DAY(day("f.clock.acceptedAt"), ""),
        DUE_DAY(day("f.clock.dueAt"), ""),
        DECIDED_DAY(day("f.decidedAt"), "");

        private final String columns;
        private final String from;

        Grouping(String columns, String from) {
            this.columns = columns;
            this.from = from.isEmpty() ? " where 1 = 1" : from;
        }

        /** A day in Beijing. */
        private static String day(String instant) {
            String day = "SQL('to_char(? at time zone ''Asia/Shanghai'', ''YYYY-MM-DD'')', " + instant + ")";
            return day + ", " + day;
        }
    }

    private static Stream<CaseState> open() {
        return Arrays.stream(CaseState.values()).filter(CaseState::isOpen);
    }

    /** The parser takes no collection parameter within a case expression. */
    private static String literals(Stream<CaseState> states) {
        return states.map(state -> CaseState.class.getName() + "." + state).collect(Collectors.joining(", "));
    }

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private Clock clock;

    public CaseFigureQueries() {}

    @Inject
    public CaseFigureQueries(Clock clock) {
        this.clock = clock;
    }

    /** The groups by their key. */
    @UseCase(Right.CASE_READ)
    public List<CaseFigure> by(Actor actor, Grouping grouping, CaseFilter filter) {
        var query = new StringBuilder("select ")
                .append(grouping.columns)
                .append(SUMS)
                .append(grouping.from);
        var values = CaseQueries.conditions(actor, filter, query);
        query.append(" group by ").append(grouping.columns).append(" order by 1");
        return CaseQueries.filled(em.createQuery(query.toString(), Object[].class), values)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .filter(row -> row[0] != null)
                .map(CaseFigureQueries::figure)
                .toList();
    }

    /** The defects that were named of these cases, by reviewer; who named most of them late comes first. */
    @UseCase(Right.CASE_READ)
    public List<DefectFigure> defects(Actor actor, CaseFilter filter) {
        var query = new StringBuilder("select r.authorId, r.authorName, count(r),"
                + " sum(case when r.lateReason <> '' then 1 else 0 end) from CaseRemark r, CaseFile f"
                + " where f.id = r.caseId");
        var values = CaseQueries.conditions(actor, filter, query);
        query.append(" group by r.authorId, r.authorName order by 4 desc, 3 desc, 1");
        return CaseQueries.filled(em.createQuery(query.toString(), Object[].class), values).getResultList().stream()
                .map(row -> new DefectFigure((String) row[1], number(row[2]), number(row[3])))
                .toList();
    }

    private static CaseFigure figure(Object[] row) {
        return new CaseFigure(
                row[0].toString(),
                row[1].toString(),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                hours(row[8]),
                hours(row[9]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** With one decimal. */
    private static Double hours(Object mean) {
        return mean == null ? null : Math.round(((Number) mean).doubleValue() * 10) / 10.0;
    }
}

package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** The pages of the case list in the orders that an index serves. */
@Stateless
public class CaseListQueries {
    /** Most urgent first; those without a due time last. */
    public static final String DUE = "due";
    /** Those whose correction is awaited first, the first to be closed by rule before the others. */
    public static final String CORRECTION = "correction";
    /** Oldest first; without it the newest comes first. */
    public static final String OLDEST = "oldest";

    private static final Map<String, String> TIMES =
            Map.of(DUE, "f.clock.dueAt", CORRECTION, "f.clock.correctionDueAt");

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** @param ask {@link ListAsk#sort} is one of the words above, or anything else for the newest first */
    @UseCase(Right.CASE_READ)
    public ListPage<CaseRow> list(Actor actor, CaseFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var where = new StringBuilder(CaseQueries.ROW);
        var values = CaseQueries.conditions(actor, filter, where);
        String time = TIMES.get(asked.sort());
        boolean due = time != null;
        boolean rising = (due || OLDEST.equals(asked.sort())) != asked.backwards();
        if (asked.place() != null) {
            where.append(due ? beyondDue(time, asked, rising, values) : rising ? " and f.id > :id" : " and f.id < :id");
            values.put("id", Long.valueOf(asked.id()));
        }
        String way = rising ? " asc" : " desc";
        where.append(" order by ")
                .append(due ? time + way + ", " : "")
                .append("f.id")
                .append(way);
        var found = CaseQueries.filled(em.createQuery(where.toString(), CaseRow.class), values)
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(place(time, row), row.id()));
    }

    /** Null where the lines go by their id only, or have no such time. */
    private static Instant place(String time, CaseRow row) {
        return time == null ? null : time.equals(TIMES.get(DUE)) ? row.dueAt() : row.correctionDueAt();
    }

    /** PostgreSQL puts lines without a due time last when rising and first when falling. */
    private static String beyondDue(String time, ListAsk ask, boolean rising, Map<String, Object> values) {
        if (ask.value() == null) {
            return rising
                    ? " and " + time + " is null and f.id > :id"
                    : " and (" + time + " is not null or f.id < :id)";
        }
        values.put("at", Instant.parse(ask.value()));
        return rising
                ? " and (%1$s > :at or %1$s = :at and f.id > :id or %1$s is null)".formatted(time)
                : " and (%1$s < :at or %1$s = :at and f.id < :id)".formatted(time);
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.CASE_READ)
    public int countUpTo(Actor actor, CaseFilter filter, int bound) {
        var where = new StringBuilder("select f.id from CaseFile f where 1 = 1");
        var values = CaseQueries.conditions(actor, filter, where);
        return CaseQueries.filled(em.createQuery(where.toString(), Long.class), values)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }
}

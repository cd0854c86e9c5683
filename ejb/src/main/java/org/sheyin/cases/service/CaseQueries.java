package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Lists and counts of cases within the actor's scope; only the columns that a list shows, by keyset. */
@Stateless
public class CaseQueries {
    static final String ROW =
            """
            select new org.sheyin.cases.service.CaseRow(f.id, f.caseNumber, f.item.code, f.item.name,
              f.applicant.name, f.applicant.idMasked, f.state, f.version, o.name, f.clerk.name, f.changedAt,
              f.submittedAt, f.clock.dueAt, f.item.serviceDays, v.revision, f.clock.correctionDueAt, f.clock.pausedAt,
              f.claim.holderId, f.claim.holderName, f.claim.until, f.decisionNote)
            from CaseFile f, Outlet o, SubItemVersion v
            where o.id = f.jurisdiction.outletId and v.id = f.item.versionId""";

    /** Each sum holds the one before it, in the order of {@link Urgency}. */
    private static final String BY_URGENCY =
            """
            select sum(case when f.clock.dueAt < :now then 1 else 0 end),
              sum(case when f.clock.dueAt < :today then 1 else 0 end),
              sum(case when f.clock.dueAt < :soon then 1 else 0 end), count(f)
            from CaseFile f where 1 = 1""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * The newest; whole lists are read page by page ({@link CaseListQueries}).
     *
     * @param limit lines, 1 to 200
     */
    @UseCase(Right.CASE_READ)
    public List<CaseRow> newest(Actor actor, CaseFilter filter, int limit) {
        var where = new StringBuilder(ROW);
        var values = conditions(actor, filter, where);
        return rows(where.append(" order by f.id desc"), values, limit);
    }

    /** By time of submission, the longest on its way first. */
    @UseCase(Right.CASE_READ)
    public List<CaseRow> longestUnderway(Actor actor, CaseFilter filter, int limit) {
        var where = new StringBuilder(ROW);
        var values = conditions(actor, filter, where);
        return rows(where.append(" order by f.submittedAt, f.id"), values, limit);
    }

    @UseCase(Right.CASE_READ)
    public long count(Actor actor, CaseFilter filter) {
        var where = new StringBuilder("select count(f) from CaseFile f where 1 = 1");
        var values = conditions(actor, filter, where);
        return filled(em.createQuery(where.toString(), Long.class), values).getSingleResult();
    }

    /** Numbers by state, for dashboards; one query. */
    @UseCase(Right.CASE_READ)
    public Map<CaseState, Long> countByState(Actor actor, CaseFilter filter) {
        var where = new StringBuilder("select f.state, count(f) from CaseFile f where 1 = 1");
        var values = conditions(actor, filter, where);
        var counts = new EnumMap<CaseState, Long>(CaseState.class);
        filled(em.createQuery(where.append(" group by f.state").toString(), Object[].class), values)
                .getResultList()
                .forEach(row -> counts.put((CaseState) row[0], (Long) row[1]));
        return counts;
    }

    /** Numbers by range of the due time; one query. */
    @UseCase(Right.CASE_READ)
    public Map<Urgency, Long> countByUrgency(Actor actor, CaseFilter filter, Urgency.Horizon horizon) {
        var where = new StringBuilder(BY_URGENCY);
        var values = conditions(actor, filter, where);
        values.put("now", horizon.now());
        values.put("today", horizon.endOfToday());
        values.put("soon", horizon.endOfSoon());
        var sums =
                filled(em.createQuery(where.toString(), Object[].class), values).getSingleResult();
        var counts = new EnumMap<Urgency, Long>(Urgency.class);
        long before = 0;
        for (Urgency urgency : Urgency.values()) {
            long until = sums[urgency.ordinal()] == null ? 0 : ((Number) sums[urgency.ordinal()]).longValue();
            counts.put(urgency, until - before);
            before = until;
        }
        return counts;
    }

    static Map<String, Object> conditions(Actor actor, CaseFilter filter, StringBuilder where) {
        var values = new LinkedHashMap<String, Object>();
        scope(actor, where, values);
        filter.within().narrow(where, values);
        add(where, values, " and f.state in :states", "states", filter.states().isEmpty() ? null : filter.states());
        add(where, values, " and f.item.code = :item", "item", filter.itemCode().isEmpty() ? null : filter.itemCode());
        add(where, values, " and f.clerk.id = :clerk", "clerk", filter.clerkId());
        add(where, values, " and f.claim.holderId = :holder", "holder", filter.holderId());
        add(where, values, " and f.submittedAt < :submitted", "submitted", filter.submittedBefore());
        add(where, values, " and f.clock.dueAt >= :dueFrom", "dueFrom", filter.dueFrom());
        add(where, values, " and f.clock.acceptedAt >= :accepted", "accepted", filter.acceptedFrom());
        add(where, values, " and f.jurisdiction.agencyId = :queue", "queue", filter.agencyId());
        add(where, values, " and f.clock.dueAt < :due", "due", filter.dueBefore());
        if (filter.text().startsWith(CaseFilter.PERSON)) {
            where.append(" and f.applicant.idIndex = :person");
            values.put("person", filter.text().substring(CaseFilter.PERSON.length()));
        } else if (!filter.text().isBlank()) {
            where.append(" and (f.caseNumber = :text or f.applicant.name like :begin)");
            values.put("text", filter.text().strip());
            values.put("begin", filter.text().strip().replaceAll("[%_\\\\]", "") + "%");
        }
        return values;
    }

    /** The same scope as row-level security, once more, so that the index of the actor's side is used. */
    private static void scope(Actor actor, StringBuilder where, Map<String, Object> values) {
        switch (actor.kind()) {
            case BANK -> {
                add(where, values, " and f.jurisdiction.bankId = :bank", "bank", actor.bankId());
                add(
                        where,
                        values,
                        " and f.jurisdiction.outletId = :outlet",
                        "outlet",
                        actor.bankWide() ? null : actor.outletId());
            }
            case AGENCY -> {
                int level = actor.regionCode().length();
                add(
                        where,
                        values,
                        " and f.jurisdiction.agencyCity = :city",
                        "city",
                        level == 4 ? actor.regionCode() + "00" : null);
                add(
                        where,
                        values,
                        " and f.jurisdiction.agencyId = :agency",
                        "agency",
                        level == 6 ? actor.agencyId() : null);
            }
            default -> {
                // The system and the administrators: row-level security alone decides.
            }
        }
    }

    private static void add(StringBuilder where, Map<String, Object> values, String text, String name, Object value) {
        if (value != null) {
            where.append(text);
            values.put(name, value);
        }
    }

    private List<CaseRow> rows(StringBuilder query, Map<String, Object> values, int limit) {
        return filled(em.createQuery(query.toString(), CaseRow.class), values)
                .setMaxResults(limit)
                .getResultList();
    }

    static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}

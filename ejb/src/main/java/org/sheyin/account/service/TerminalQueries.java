package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Terminals within scope: row-level security shows an officer of a city those of its outlets only. */
@Stateless
public class TerminalQueries {
    private static final String ROW =
            """
            select new org.sheyin.account.service.TerminalRow(t.id, t.number, o.name, b.name, t.fingerprint, t.subject,
              t.validFrom, t.validUntil, t.filedName, t.filedAt, t.endedAt, t.endedName, t.endReason)""";

    private static final String FROM =
            " from Terminal t join Outlet o on o.id = t.outletId join Bank b on b.id = o.bankId"
                    + " where (:outlet = 0 or t.outletId = :outlet) and t.endedAt is ";

    private static final String OUTLETS =
            "select new org.sheyin.account.service.TerminalQueries$OutletChoice(o.id, o.name) from Outlet o"
                    + " where (:city = '' or o.cityCode = :city) and o.state = 'OPEN' order by o.code";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** An outlet that has or may have a terminal. */
    public record OutletChoice(Long id, String name) implements Serializable {}

    /** The newest first. */
    @UseCase(Right.FACTOR_ENROL)
    public ListPage<TerminalRow> list(Actor actor, TerminalFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + from(filter) + asked.byId("t.id", ":place"), TerminalRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(narrowed(query, filter).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.FACTOR_ENROL)
    public int countUpTo(Actor actor, TerminalFilter filter, int bound) {
        var query = em.createQuery("select t.id" + from(filter), Long.class).setMaxResults(bound + 1);
        return narrowed(query, filter).getResultList().size();
    }

    /** Outlets whose terminals the officer keeps. */
    @UseCase(Right.FACTOR_ENROL)
    public List<OutletChoice> outlets(Actor actor) {
        return em.createQuery(OUTLETS, OutletChoice.class)
                .setParameter("city", actor.cityCode())
                .getResultList();
    }

    private static String from(TerminalFilter filter) {
        return switch (filter.extent()) {
            case OPEN -> FROM + "null";
            case EXPIRING -> FROM + "null and t.validUntil < :soon";
            case ENDED -> FROM + "not null";
        };
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, TerminalFilter filter) {
        if (filter.extent() == TerminalExtent.EXPIRING) {
            query.setParameter("soon", Instant.now().plus(TerminalRow.SOON));
        }
        return query.setParameter("outlet", filter.outletId() == null ? 0L : filter.outletId());
    }
}

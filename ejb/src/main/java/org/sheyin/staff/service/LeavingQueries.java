package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Leavings of the actor's bank or region; row-level security shows no others. */
@Stateless
public class LeavingQueries {
    private static final String ROW =
            """
            select new org.sheyin.staff.service.LeavingRow(l.id, s.id, s.name, s.idMasked, coalesce(o.name, b.name, g.name),
              l.leftOn, l.reason, l.late, l.state, l.filedName, l.filedAt, l.endedName, l.endedAt)""";

    private static final String FROM =
            " from StaffMember s left join Outlet o on o.id = s.outletId left join Bank b on b.id = s.bankId"
                    + " left join Agency g on g.id = s.agencyId, Leaving l where s.id = l.staffId";

    private static final String LATE =
            "select new org.sheyin.staff.service.LateFilings(b.id, b.name, count(l.id)) from Leaving l"
                    + " join StaffMember s on s.id = l.staffId join Bank b on b.id = s.bankId"
                    + " where l.late = true and l.state in :states group by b.id, b.name";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase(Right.STAFF_READ)
    public ListPage<LeavingRow> list(Actor actor, LeavingFilter filter, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + filter.condition() + asked.byId("l.id", ":place"), LeavingRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(filled(query, filter).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.STAFF_READ)
    public int countUpTo(Actor actor, LeavingFilter filter, int bound) {
        return filled(em.createQuery("select l.id" + FROM + filter.condition(), Long.class), filter)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** All of one person, the newest first. */
    @UseCase(Right.STAFF_READ)
    public List<LeavingRow> of(Actor actor, long staffId) {
        return em.createQuery(ROW + FROM + " and s.id = :id order by l.id desc", LeavingRow.class)
                .setParameter("id", staffId)
                .getResultList();
    }

    /** Late filings by bank, the most first; the same lines as {@link LeavingExtent#LATE} shows of each bank. */
    @UseCase(Right.STAFF_READ)
    public List<LateFilings> late(Actor actor) {
        return em.createQuery(LATE, LateFilings.class)
                .setParameter("states", LeavingExtent.LATE.states())
                .getResultStream()
                .sorted(Comparator.comparing(LateFilings::count).reversed().thenComparing(LateFilings::bankName))
                .toList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, LeavingFilter filter) {
        query.setParameter("states", filter.extent().states());
        return filter.bankId() == null ? query : query.setParameter("bank", filter.bankId());
    }
}

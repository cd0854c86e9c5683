package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase(Right.STAFF_READ)
    public ListPage<LeavingRow> list(Actor actor, LeavingExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + condition(extent) + asked.byId("l.id", ":place"), LeavingRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(filled(query, extent).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.STAFF_READ)
    public int countUpTo(Actor actor, LeavingExtent extent, int bound) {
        return filled(em.createQuery("select l.id" + FROM + condition(extent), Long.class), extent)
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

    private static String condition(LeavingExtent extent) {
        return " and l.state in :states" + (extent == LeavingExtent.LATE ? " and l.late = true" : "");
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, LeavingExtent extent) {
        return query.setParameter("states", extent.states());
    }
}

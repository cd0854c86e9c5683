package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Requests of the actor's bank or city; row-level security shows no others. */
@Stateless
public class PermissionQueries {
    private static final String ROW =
            """
            select new org.sheyin.permission.service.RequestRow(r.id, r.type, r.state, b.name, c.nameZh, c.nameEn,
              r.rowCount, r.filedName, r.reviewedName, r.openedName, r.openedAt, r.answer, r.begunAt, r.heldSince)
            """;

    private static final String FROM =
            " from PermissionRequest r join Bank b on b.id = r.bankId left join Region c on c.code = r.cityCode";

    private static final String LISTED = " where r.state in :states and r.type in :types";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first. */
    @UseCase(Right.PERMISSION_READ)
    public ListPage<RequestRow> list(Actor actor, PermissionExtent extent, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + LISTED + asked.byId("r.id", ":place"), RequestRow.class)
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1);
        return ListPage.of(filled(query, extent).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.PERMISSION_READ)
    public int countUpTo(Actor actor, PermissionExtent extent, int bound) {
        return filled(em.createQuery("select r.id from PermissionRequest r" + LISTED, Long.class), extent)
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** One with rows and trail; refused when it is not there for this person. */
    @UseCase(Right.PERMISSION_READ)
    public RequestView open(Actor actor, long id) {
        var request = Optional.ofNullable(em.find(PermissionRequest.class, id)).orElseThrow(PermissionDrafts::notThere);
        var row = em.createQuery(ROW + FROM + " where r.id = :id", RequestRow.class)
                .setParameter("id", id)
                .getSingleResult();
        return new RequestView(row, request.offeredTo(actor), lines(id), steps(id));
    }

    private List<RequestView.Line> lines(long id) {
        return em.createQuery(
                        """
                        select new org.sheyin.permission.service.RequestView$Line(r.id, r.place, r.state, r.personName,
                          r.outletName, r.outletCode, r.idMasked, r.phoneMasked, r.items, r.right, r.reason)
                          from PermissionRow r where r.requestId = :id order by r.place""",
                        RequestView.Line.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<RequestView.Step> steps(long id) {
        return em.createQuery(
                        """
                        select new org.sheyin.permission.service.RequestView$Step(e.action, e.confirmation, e.actorName,
                          e.actorOrg, e.at) from PermissionEvent e where e.requestId = :id order by e.id""",
                        RequestView.Step.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, PermissionExtent extent) {
        return query.setParameter("states", extent.states()).setParameter("types", extent.types());
    }
}

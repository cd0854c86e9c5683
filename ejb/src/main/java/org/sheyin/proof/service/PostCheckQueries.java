package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Post-checks of the cases in the actor's scope. A reviewer's list is that of the own agency, which alone decides. */
@Stateless
public class PostCheckQueries {
    private static final String FROM =
            """
            from PostCheck c, CaseFile f, Outlet o
            where f.id = c.caseId and o.id = f.jurisdiction.outletId and c.drawn = true
              and (:agency = 0 or f.jurisdiction.agencyId = :agency) and f.caseNumber like :number and\s""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * The newest first.
     *
     * @param number beginning of a case number, as it is stored; empty for all
     */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SUPERVISE})
    public ListPage<PostCheckRow> list(Actor actor, PostCheckExtent extent, String number, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(
                        """
                        select new org.sheyin.proof.service.PostCheckRow(c.id, f.id, f.caseNumber, f.item.code,
                          f.item.name, f.state, o.name, f.clerk.name, c.cause, c.at, c.result, c.remark, c.dueAt,
                          c.checkerName, c.checkedAt)
                        """
                                + FROM + extent.condition() + asked.byId("c.id", ":place"),
                        PostCheckRow.class)
                .setParameter("agency", agency(actor))
                .setParameter("number", number + "%")
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SUPERVISE})
    public int countUpTo(Actor actor, PostCheckExtent extent, String number, int bound) {
        return em.createQuery("select c.id " + FROM + extent.condition(), Long.class)
                .setParameter("agency", agency(actor))
                .setParameter("number", number + "%")
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }

    /** 0 for supervisors, who oversee their scope. */
    private static long agency(Actor actor) {
        return actor.may(Right.CASE_SUPERVISE) ? 0 : actor.agencyId();
    }
}

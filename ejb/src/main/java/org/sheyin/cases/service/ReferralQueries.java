package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Referrals to and from the agencies in the actor's scope; row-level security shows those of visible cases only. */
@Stateless
public class ReferralQueries {
    private static final String FROM =
            """
            from CaseReferral r, CaseFile f, Agency a, Agency b
            where f.id = r.caseId and a.id = r.fromAgency and b.id = r.toAgency
              and f.caseNumber like :number""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * The newest first.
     *
     * @param number beginning of a case number, as it is stored; empty for all
     */
    @UseCase({Right.CASE_APPROVE, Right.CASE_SUPERVISE})
    public ListPage<ReferralRow> list(Actor actor, String number, ListAsk ask) {
        var asked = ask.bounded();
        var found = em.createQuery(
                        """
                        select new org.sheyin.cases.service.ReferralRow(r.id, f.id, f.caseNumber, f.item.code,
                          f.item.name, f.state, a.name, b.name, r.referrerName, r.at, r.reason)
                        """
                                + FROM + asked.byId("r.id", ":place"),
                        ReferralRow.class)
                .setParameter("number", number + "%")
                .setParameter("place", asked.beyond())
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return ListPage.of(found, asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase({Right.CASE_APPROVE, Right.CASE_SUPERVISE})
    public int countUpTo(Actor actor, String number, int bound) {
        return em.createQuery("select r.id " + FROM, Long.class)
                .setParameter("number", number + "%")
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
    }
}

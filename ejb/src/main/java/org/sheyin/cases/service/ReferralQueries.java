package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Referrals to and from the agencies in the actor's scope; row-level security shows those of visible cases only. */
@Stateless
public class ReferralQueries {
    /** Lines shown. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** The newest first, {@link #MOST} at most. */
    @UseCase({Right.CASE_APPROVE, Right.CASE_SUPERVISE})
    public List<ReferralRow> newest(Actor actor) {
        return em.createQuery(
                        """
                        select new org.sheyin.cases.service.ReferralRow(f.id, f.caseNumber, f.item.code, f.item.name,
                          f.state, a.name, b.name, r.referrerName, r.at, r.reason)
                        from CaseReferral r, CaseFile f, Agency a, Agency b
                        where f.id = r.caseId and a.id = r.fromAgency and b.id = r.toAgency
                        order by r.id desc""",
                        ReferralRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}

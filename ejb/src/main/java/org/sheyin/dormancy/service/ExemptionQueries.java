package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** Exemptions from the sweep, within scope, and the account about which one is wanted. */
@Stateless
public class ExemptionQueries {
    /** Those that end within so many days are told of. */
    private static final int SOON = 14;

    private static final String ROW =
            """
            select new org.sheyin.dormancy.service.ExemptionRow(e.id, e.accountId, a.loginName, a.displayName, e.reason,
              e.document, e.until, e.givenName, e.givenAt, e.endedAt, e.endReason)""";

    private static final String FROM = " from DormancyExemption e join Account a on a.id = e.accountId where ";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Which exemptions are shown. */
    public enum Extent {
        OPEN("e.endedAt is null and e.until >= :today"),
        ENDING("e.endedAt is null and e.until >= :today and e.until <= :soon"),
        OVER("(e.endedAt is not null or e.until < :today)");

        private final String condition;

        Extent(String condition) {
            this.condition = condition;
        }
    }

    /** Of whom an exemption is wanted. */
    public record Subject(Long id, String loginName, String displayName) implements java.io.Serializable {}

    /** The newest first. */
    @UseCase(Right.DORMANCY_MANAGE)
    public ListPage<ExemptionRow> list(Actor actor, Extent extent, LocalDate today, ListAsk ask) {
        var asked = ask.bounded();
        var query = em.createQuery(ROW + FROM + extent.condition + asked.byId("e.id", ":place"), ExemptionRow.class)
                .setParameter("today", today)
                .setParameter("place", asked.beyond());
        if (extent == Extent.ENDING) {
            query.setParameter("soon", today.plusDays(SOON));
        }
        return ListPage.of(
                query.setMaxResults(asked.size() + 1).getResultList(), asked, row -> ListAsk.placeOf(null, row.id()));
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.DORMANCY_MANAGE)
    public int countUpTo(Actor actor, Extent extent, LocalDate today, int bound) {
        var query = em.createQuery("select e.id" + FROM + extent.condition, Long.class)
                .setParameter("today", today);
        if (extent == Extent.ENDING) {
            query.setParameter("soon", today.plusDays(SOON));
        }
        return query.setMaxResults(bound + 1).getResultList().size();
    }

    /** Refused when the account is not there for this officer. */
    @UseCase(Right.DORMANCY_MANAGE)
    public Subject subject(Actor actor, long accountId) {
        return em.createQuery(
                        "select new org.sheyin.dormancy.service.ExemptionQueries$Subject(a.id, a.loginName, a.displayName)"
                                + " from Account a where a.id = :id",
                        Subject.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(DormancyUndo::notThere);
    }
}

package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.service.ServerClock;

/** What somebody has looked at already. */
@ApplicationScoped
public class LookQueries {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Whether the person has looked at the case since that moment. */
    boolean hasLooked(long accountId, long caseId, Instant since) {
        return !em.createQuery(
                        "select l.id from CaseLook l where l.caseId = :case and l.id >= :first"
                                + " and l.accountId = :account and l.at >= :since",
                        Long.class)
                .setParameter("case", caseId)
                .setParameter("first", MonthId.first(since.atZone(ServerClock.ZONE)))
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

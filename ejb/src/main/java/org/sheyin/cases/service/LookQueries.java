package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.service.ServerClock;

/** What somebody has looked at already. */
@ApplicationScoped
public class LookQueries {
    private static final String PAGE =
            """
            select p.case_id, (select count(*) from case_view l where l.case_id = p.case_id and l.id >= ?
                and l.account_id = ? and l.at >= ?),
              a.object_key, a.media_type, a.pages, p.sheet, p.rotation, p.skew, p.crop
            from case_page p join attachment_object a on a.id = p.attachment_id where p.id = ?""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /**
     * Where the bytes of a page are, and whether the person has looked at its case since that moment, in one statement; empty
     * when the page is not there for him.
     */
    @SuppressWarnings("unchecked")
    Optional<StoredPage> page(long accountId, long pageId, Instant since) {
        List<Object[]> found = em.createNativeQuery(PAGE)
                .setParameter(1, MonthId.first(since.atZone(ServerClock.ZONE)))
                .setParameter(2, accountId)
                .setParameter(3, Timestamp.from(since))
                .setParameter(4, pageId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream().findFirst().map(LookQueries::page);
    }

    private static StoredPage page(Object[] row) {
        return new StoredPage(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                row[5] == null ? null : ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                (String) row[8]);
    }

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

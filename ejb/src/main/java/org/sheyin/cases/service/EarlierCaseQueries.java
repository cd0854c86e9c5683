package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.JpaStatements;
import org.sheyin.shared.model.MonthId;

/** Other cases of a person and an item, found by the blind index, each kind in one query; row-level security narrows it. */
@ApplicationScoped
public class EarlierCaseQueries extends JpaStatements {
    private static final int MOST = 5;

    /**
     * The newest first, five at most.
     *
     * @param file case at hand, which is left out
     * @param outletId of this outlet only, null for all that the actor's scope shows
     * @param since closed not before
     */
    List<Found> closed(CaseFile file, Long outletId, Instant since) {
        List<Long> ended = ended(file);
        if (ended.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select f, o.name from CaseFile f, Outlet o where o.id = f.jurisdiction.outletId"
                                + " and f.id in :ended and f.applicant.idIndex = :person and f.item.code = :item"
                                + " and f.state in :closed"
                                + " and (f.decidedAt >= :since or f.decidedAt is null and f.changedAt >= :since)"
                                + " and f.id <> :own"
                                + (outletId == null ? "" : " and f.jurisdiction.outletId = :outlet")
                                + " order by f.id desc",
                        Object[].class)
                .setFlushMode(FlushModeType.COMMIT) // what changed so far is the case at hand, which is left out
                .setParameter("ended", ended)
                .setParameter("person", file.applicant().idIndex())
                .setParameter("item", file.item().code())
                .setParameter("closed", CaseState.closed())
                .setParameter("since", since)
                .setParameter("own", file.id())
                .setMaxResults(MOST);
        if (outletId != null) {
            query.setParameter("outlet", outletId);
        }
        return query.getResultStream()
                .map(row -> new Found((CaseFile) row[0], (String) row[1]))
                .toList();
    }

    /** Cases of the person and item that have ended at least once: most people have none, and no month has to be asked. */
    private List<Long> ended(CaseFile file) {
        return rows(
                "select case_id from ended_case where id_index = ? and item_code = ?",
                file.applicant().idIndex(),
                file.item().code());
    }

    /** Number of the person's open case of the item, as far as the actor's scope shows it; empty when it shows none. */
    String open(CaseFile file, Instant now) {
        return em.createQuery(
                        "select f.caseNumber from CaseFile f where f.applicant.idIndex = :person and f.item.code = :item"
                                + " and f.state in :open and f.id <> :own and f.id <= :last",
                        String.class)
                .setParameter("person", file.applicant().idIndex())
                .setParameter("item", file.item().code())
                .setParameter("open", CaseState.open())
                .setParameter("own", file.id())
                .setParameter("last", MonthId.highest(now))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** A closed case and where it was accepted. */
    record Found(CaseFile file, String outletName) {}
}

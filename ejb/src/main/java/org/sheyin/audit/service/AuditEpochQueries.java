package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of the nodes in the database, within the transaction of {@link AuditNodes}. */
@ApplicationScoped
public class AuditEpochQueries {
    private static final String BEGIN =
            """
            insert into audit_epoch (node, epoch, begun_at)
            select ?1, coalesce(max(epoch), 0) + 1, ?2 from audit_epoch where node = ?1 returning epoch""";

    /** Rows of a run are written by transactions that began after it did. */
    private static final String MISSING =
            """
            select case when n.first = n.last then cast(n.first as text) else n.first || '-' || n.last end from (
              select coalesce(lag(e.node_seq) over (order by e.node_seq), 0) + 1 as first, e.node_seq - 1 as last
              from audit_entry e where e.node = ?1 and e.epoch = ?2
                and e.tx >= (select r.tx from audit_epoch r where r.node = ?1 and r.epoch = ?2)) n
            where n.last >= n.first order by n.first""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    int begin(String node, Instant at) {
        var begun = em.createNativeQuery(BEGIN)
                .setParameter(1, node)
                .setParameter(2, Timestamp.from(at))
                .getSingleResult();
        return ((Number) begun).intValue();
    }

    /** Earlier runs of the node that are not closed. */
    @SuppressWarnings("unchecked")
    List<Integer> open(String node, int before) {
        return em.createNativeQuery(
                        "select epoch from audit_epoch where node = ? and epoch < ? and closed_at is null order by epoch")
                .setParameter(1, node)
                .setParameter(2, before)
                .getResultList();
    }

    /** Numbers and ranges of them of which there is no row. */
    @SuppressWarnings("unchecked")
    List<String> missing(String node, int epoch) {
        return em.createNativeQuery(MISSING)
                .setParameter(1, node)
                .setParameter(2, epoch)
                .getResultList();
    }

    void close(String node, int epoch, Instant at) {
        em.createNativeQuery("update audit_epoch set closed_at = ? where node = ? and epoch = ?")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, node)
                .setParameter(3, epoch)
                .executeUpdate();
    }

    /** Which of these rows are there after all. */
    Set<Long> present(List<Long> entryIds) {
        var found = new HashSet<Long>();
        for (long id : entryIds) {
            if (!em.createNativeQuery("select 1 from audit_entry where id = ?")
                    .setParameter(1, id)
                    .getResultList()
                    .isEmpty()) {
                found.add(id);
            }
        }
        return found;
    }
}

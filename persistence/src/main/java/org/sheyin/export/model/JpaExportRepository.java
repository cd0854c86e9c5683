package org.sheyin.export.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Exports in PostgreSQL. */
@ApplicationScoped
public class JpaExportRepository implements ExportRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(ExportOrder order) {
        em.persist(order);
        em.flush();
    }

    @Override
    public Optional<ExportOrder> lock(long id) {
        return em.createQuery("select o from ExportOrder o where o.id = :id", ExportOrder.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> over(Instant now, Instant given, int limit) {
        return em.createQuery(
                        "select o.id from ExportOrder o where o.state in :made and o.expiresAt <= :now"
                                + " or o.state = :asked and o.requestedAt < :given order by o.id",
                        Long.class)
                .setParameter("made", List.of(ExportState.READY, ExportState.FAILED))
                .setParameter("now", now)
                .setParameter("asked", ExportState.REQUESTED)
                .setParameter("given", given)
                .setMaxResults(limit)
                .getResultList();
    }
}

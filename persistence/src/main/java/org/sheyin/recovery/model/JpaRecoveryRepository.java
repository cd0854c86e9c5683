package org.sheyin.recovery.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recoveries in PostgreSQL; row-level security narrows every statement to the bank's or the region's. */
@ApplicationScoped
public class JpaRecoveryRepository implements RecoveryRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Recovery task) {
        em.persist(task);
        em.flush();
    }

    @Override
    public void add(RecoveryEvent event) {
        em.persist(event);
    }

    @Override
    public Optional<Recovery> find(long id) {
        return Optional.ofNullable(em.find(Recovery.class, id));
    }

    @Override
    public Optional<Recovery> lock(long id) {
        return locked("id", id);
    }

    @Override
    public Optional<Recovery> ofCase(long caseId) {
        return locked("caseId", caseId);
    }

    private Optional<Recovery> locked(String field, long value) {
        return em.createQuery("select r from Recovery r where r." + field + " = :value", Recovery.class)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> overdue(LocalDate today, long afterId, int limit) {
        return em.createQuery(
                        "select r.id from Recovery r where r.state in :states and r.dueOn < :today and r.id > :after"
                                + " order by r.id",
                        Long.class)
                .setParameter("states", List.of(RecoveryState.OPEN, RecoveryState.PARTLY))
                .setParameter("today", today)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }
}

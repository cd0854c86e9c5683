package org.sheyin.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Requests to take months out, in PostgreSQL, which alone carries them out. */
@ApplicationScoped
public class JpaAuditRemovalRepository implements AuditRemovalRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public Optional<AuditRemoval> find(long id) {
        return Optional.ofNullable(em.find(AuditRemoval.class, id));
    }

    @Override
    public Optional<AuditRemoval> ofMonth(int month) {
        return em.createQuery("select r from AuditRemoval r where r.month = :month", AuditRemoval.class)
                .setParameter("month", month)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AuditRemoval removal) {
        em.persist(removal);
    }

    @Override
    public void remove(AuditRemoval removal) {
        em.createNativeQuery("select cast(sheyin.remove_audit_month(?) as text)")
                .setParameter(1, removal.id())
                .getSingleResult();
    }
}

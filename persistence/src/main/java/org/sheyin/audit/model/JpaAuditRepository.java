package org.sheyin.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The audit in PostgreSQL: each row numbered, under its MAC, and written with the business change. */
@ApplicationScoped
public class JpaAuditRepository implements AuditRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Inject
    private AuditStamp stamp;

    @Override
    public void add(AuditEntry entry) {
        stamp.on(entry);
        em.persist(entry);
    }

    @Override
    public void addVoid(AuditEntry entry) {
        em.persist(entry);
    }
}

package org.sheyin.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Checks of the audit in PostgreSQL. */
@ApplicationScoped
public class JpaAuditVerificationRepository implements AuditVerificationRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(AuditVerification verification) {
        em.persist(verification);
    }
}

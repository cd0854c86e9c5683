package org.sheyin.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.shared.model.JpaStatements;

/** The audit in PostgreSQL: each row numbered, under its MAC, and written with the business change. */
@ApplicationScoped
public class JpaAuditRepository extends JpaStatements implements AuditRepository {
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

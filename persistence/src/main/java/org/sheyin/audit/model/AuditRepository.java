package org.sheyin.audit.model;

/** The audit's rows; they can only be added. */
public interface AuditRepository {
    void add(AuditEntry entry);
}

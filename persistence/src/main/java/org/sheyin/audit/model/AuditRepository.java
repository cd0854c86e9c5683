package org.sheyin.audit.model;

/** The audit's rows; they can only be added. */
@FunctionalInterface
public interface AuditRepository {
    /** Gives the row its number and its MAC and adds it to the transaction. */
    void add(AuditEntry entry);

    /** Adds a row that keeps the number of one that was rolled back. */
    default void addVoid(AuditEntry entry) {
        add(entry);
    }
}

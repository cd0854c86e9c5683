package org.sheyin.audit.model;

/** Gives a new row its number on this node and its MAC, just before it is added to the business transaction. */
@FunctionalInterface
public interface AuditStamp {
    void on(AuditEntry entry);
}

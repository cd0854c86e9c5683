package org.sheyin.audit.model;

import java.util.List;
import java.util.Optional;

/** The audit as it is sealed and checked: rows in the order of their transactions, leaves and heads. */
public interface AuditLedger {
    Optional<SealedHead> lastHead();

    /** Heads of trees larger than this, the smallest first. */
    List<SealedHead> heads(long size, int limit);

    /** Leaves from this number on, with their rows. */
    List<SealedRow> sealed(long leaf, int limit);

    /** Committed rows behind this place, sealed or not, in the order in which they are sealed. */
    List<AuditRecord> after(long tx, long id, int limit);

    /** Rows between these places that no leaf is of. */
    List<AuditRecord> strays(SealedHead from, SealedHead to, int limit);

    /** Rows about this kind of object, by which nodes tell what a crash lost and the months that were taken out. */
    List<AuditRecord> about(String subject);
}

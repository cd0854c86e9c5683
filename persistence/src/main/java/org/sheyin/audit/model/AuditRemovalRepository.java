package org.sheyin.audit.model;

import java.util.Optional;

/** Requests to take months out of the audit. */
public interface AuditRemovalRepository {
    Optional<AuditRemoval> find(long id);

    Optional<AuditRemoval> ofMonth(int month);

    void add(AuditRemoval removal);

    /** Has the database confirm it and take the month out; it asks all conditions once more. */
    void remove(AuditRemoval removal);
}

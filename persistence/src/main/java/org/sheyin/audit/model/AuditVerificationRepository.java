package org.sheyin.audit.model;

/** Checks that were made; they can only be added. */
public interface AuditVerificationRepository {
    void add(AuditVerification verification);
}

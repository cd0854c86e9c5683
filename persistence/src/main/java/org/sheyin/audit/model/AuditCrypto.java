package org.sheyin.audit.model;

/** What a check asks of keys and suites, by several threads at once. */
public interface AuditCrypto {
    /** @throws IllegalArgumentException for a suite that is not known */
    TreeHash hash(String suite);

    /** Whether the row's MAC is that of its canonical bytes. */
    boolean isOurs(AuditRecord row, byte[] canonical);

    boolean isSigned(SealedHead head);
}

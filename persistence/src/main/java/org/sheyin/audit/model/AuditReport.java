package org.sheyin.audit.model;

import java.util.List;

/**
 * What a check found.
 *
 * @param from head at which it began, null for the beginning
 * @param last head up to which the tree was built anew, null when nothing is sealed
 * @param rows sealed rows that were read
 */
public record AuditReport(SealedHead from, SealedHead last, long rows, List<AuditFinding> findings) {
    public boolean isClean() {
        return findings.isEmpty();
    }
}

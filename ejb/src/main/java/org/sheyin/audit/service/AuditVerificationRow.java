package org.sheyin.audit.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A check as the page lists it.
 *
 * @param firstProblem empty when all was in order
 * @param firstId the first row that was wrong, 0 when none can be named
 */
public record AuditVerificationRow(
        long id,
        String kind,
        String who,
        Instant endedAt,
        long fromSize,
        long toSize,
        long rows,
        int problems,
        String firstProblem,
        long firstId,
        String detail)
        implements Serializable {
    public boolean isClean() {
        return problems == 0;
    }
}

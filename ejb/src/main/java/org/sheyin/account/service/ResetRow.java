package org.sheyin.account.service;

import java.time.Instant;
import org.sheyin.account.model.ResetKind;

/** A reset that waits for its second person. */
public record ResetRow(
        long id,
        long accountId,
        String loginName,
        String displayName,
        String reason,
        long requestedBy,
        String requestedByName,
        Instant requestedAt,
        ResetKind kind) {

    /** Whether this person may decide it; the service checks again. */
    public boolean isFor(long person) {
        return person != requestedBy && person != accountId;
    }
}

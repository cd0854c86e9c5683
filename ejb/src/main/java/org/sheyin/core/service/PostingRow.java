package org.sheyin.core.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.core.model.PostingState;

/**
 * A decision on its way to the province; nothing of the applicant.
 *
 * @param number of the decision within its case
 * @param lastError in the province's words or the adapter's, empty when none
 * @param serial null until the province has entered it
 * @param triedAt null before the first attempt
 */
public record PostingRow(
        long id,
        long caseId,
        int number,
        String caseNumber,
        String itemCode,
        String itemName,
        Instant decidedAt,
        PostingState state,
        int attempts,
        String lastError,
        String serial,
        Instant triedAt,
        Instant nextTryAt)
        implements Serializable {
    public boolean isOpen() {
        return state == PostingState.WAITING || state == PostingState.REJECTED;
    }
}

package org.sheyin.cases.service;

import java.time.Instant;
import org.sheyin.cases.model.CaseState;

/**
 * A decided case that an approver may reopen; nothing of the applicant.
 *
 * @param open whether it is in a state from which it is reopened
 * @param tookPart whether the reader reviewed it: then somebody else reopens it
 * @param otherOpen number of the person's open case of the item, empty when the reader's scope shows none
 * @param due when it would be due, reopened now
 */
public record ReopenView(
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        int version,
        boolean open,
        boolean tookPart,
        String otherOpen,
        Instant decidedAt,
        String decisionNote,
        String legalBasis,
        Instant due,
        int serviceDays) {

    /** Whether there is nothing against it that can be known beforehand. */
    public boolean possible() {
        return open && !tookPart && otherOpen.isEmpty();
    }
}

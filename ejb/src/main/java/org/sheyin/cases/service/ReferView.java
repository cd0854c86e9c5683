package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseState;

/**
 * A case that an approver may refer; nothing of the applicant.
 *
 * @param open whether it is in a state from which it is referred
 * @param daysLeft working days until the due day: the clock goes on
 * @param holderName who reviews it now, null when nobody does
 * @param agencies where it may go
 */
public record ReferView(
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        int version,
        boolean open,
        Instant dueAt,
        int daysLeft,
        Urgency urgency,
        String holderName,
        String agencyName,
        List<Choice> agencies) {

    /** An agency by its name. */
    public record Choice(long id, String name) implements Serializable {}
}

package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseState;
import org.sheyin.rule.model.ParameterValue;

/**
 * A case in somebody's hands, as its agency's supervisor sees it; nothing of the applicant.
 *
 * @param holderId null when nobody holds it: there is nothing to reassign
 * @param since when the present holder got it
 * @param hours how long a claim holds (case.claim.hours)
 * @param colleagues who may take it, the least busy first
 */
public record ReassignView(
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        Instant dueAt,
        Long holderId,
        String holderName,
        Instant since,
        Instant until,
        ParameterValue hours,
        List<Colleague> colleagues) {

    /** @param load cases in his hands now */
    public record Colleague(long accountId, String name, int load) implements Serializable {}
}

package org.sheyin.core.model;

import java.time.Instant;
import java.util.Map;

/**
 * One decision for the province.
 *
 * @param key case and number of the decision, the same at each attempt
 * @param region code (GB/T 2260) of the agency that decided or is competent
 * @param formHash SHA-256 of the form as it was decided
 * @param form the form's values, in clear: for the province alone
 */
public record CoreRecord(
        String key,
        String caseNumber,
        int caseVersion,
        String itemCode,
        String region,
        Instant decidedAt,
        String formHash,
        Map<String, String> form) {

    public CoreRecord {
        form = Map.copyOf(form);
    }

    /** Nothing of the form. */
    @Override
    public String toString() {
        return key;
    }
}

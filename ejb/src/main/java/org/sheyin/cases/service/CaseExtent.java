package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Where and what a figure counts, beyond the states: the part of a {@link CaseFilter} that a number of a dashboard hands
 * on to its list.
 *
 * @param outletId cases of one outlet, null for all in scope
 * @param region first four digits of the city whose agencies are competent, or all six of the competent agency's own
 *     region (GB/T 2260); empty for all
 * @param returned only cases that were sent back for correction at least once
 * @param acceptedBefore only cases accepted before, null for all
 * @param number beginning of the case number; empty for all
 */
public record CaseExtent(Long outletId, String region, boolean returned, Instant acceptedBefore, String number)
        implements Serializable {
    public static final CaseExtent ALL = new CaseExtent(null, "", false, null, "");

    /** Sent back at least once: resubmitted, or waiting for the correction, or ended while it was awaited. */
    static final String RETURNED = "(f.version > 1 or f.clock.correctionDueAt is not null)";

    static CaseExtent ofNumber(String beginning) {
        return new CaseExtent(null, "", false, null, beginning);
    }

    /** Adds its conditions on {@code CaseFile f} to a query. */
    void narrow(StringBuilder where, Map<String, Object> values) {
        add(where, values, "f.jurisdiction.outletId = :atOutlet", "atOutlet", outletId);
        boolean city = region.length() == 4;
        String level = city ? "f.jurisdiction.agencyCity" : "f.jurisdiction.agencyRegion";
        String code = city ? region + "00" : region;
        add(where, values, level + " = :region", "region", code.isEmpty() ? null : code);
        add(where, values, "f.clock.acceptedAt < :acceptedBefore", "acceptedBefore", acceptedBefore);
        add(where, values, "f.caseNumber like :number", "number", number.isEmpty() ? null : number + "%");
        if (returned) {
            where.append(" and ").append(RETURNED);
        }
    }

    private static void add(StringBuilder where, Map<String, Object> values, String text, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(text);
            values.put(name, value);
        }
    }
}

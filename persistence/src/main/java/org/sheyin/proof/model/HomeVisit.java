package org.sheyin.proof.model;

import java.time.Instant;

/**
 * A home visit as two of the outlet's staff write it down (Annex 2, row 5).
 *
 * @param reason why the person does not come
 * @param visitedAt null when not said
 * @param firstStaff account of the first, 0 when not said
 * @param companion who was there besides, may be empty
 */
public record HomeVisit(
        String reason, String address, Instant visitedAt, long firstStaff, long secondStaff, String companion) {
    public HomeVisit {
        reason = strip(reason);
        address = strip(address);
        companion = strip(companion);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}

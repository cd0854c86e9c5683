package org.sheyin.cases.service;

import java.io.Serializable;

/**
 * What a group of cases comes to.
 *
 * @param key what they have in common: an id, a code or a day
 * @param label its name where the database knows one, else the key
 * @param returned how many were sent back for correction at least once
 * @param overdue how many are with the agency and past their due time
 * @param open how many are on their way to a decision, corrections included
 * @param decided how many are completed or rejected
 * @param onTime how many of these within their due time
 * @param bankHours mean hours from acceptance to the (last) submission, null when there is none
 * @param agencyHours mean hours from delivery to the decision, null when there is none
 */
public record CaseFigure(
        String key,
        String label,
        long cases,
        long returned,
        long overdue,
        long open,
        long decided,
        long onTime,
        Double bankHours,
        Double agencyHours)
        implements Serializable {

    /** A group without any case. */
    public static CaseFigure none(String key) {
        return new CaseFigure(key, key, 0, 0, 0, 0, 0, 0, null, null);
    }

    /** Withdrawn, or lapsed without their correction. */
    public long ended() {
        return cases - open - decided;
    }

    /** Share of cases that were sent back, in percent. */
    public double returnRate() {
        return percent(returned, cases);
    }

    /** Share of decisions within the due time, in percent. */
    public double onTimeRate() {
        return percent(onTime, decided);
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(part * 1000.0 / whole) / 10.0;
    }
}

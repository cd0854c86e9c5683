package org.sheyin.cases.service;

import java.time.Instant;

/** How pressing a case is by its due time; the ranges of {@link Horizon} do not overlap. */
public enum Urgency {
    /** The due time has passed. */
    OVERDUE,
    /** Due before the end of today. */
    TODAY,
    /** Due before the end of the second working day from today. */
    SOON,
    LATER;

    /**
     * The moments that part the ranges.
     *
     * @param endOfToday midnight after today
     * @param endOfSoon midnight after the second working day from today
     */
    public record Horizon(Instant now, Instant endOfToday, Instant endOfSoon) {
        public Urgency of(Instant due) {
            if (due == null || !due.isBefore(endOfSoon)) {
                return LATER;
            }
            if (!due.isBefore(endOfToday)) {
                return SOON;
            }
            return due.isBefore(now) ? OVERDUE : TODAY;
        }

        /** The filter narrowed to one range; unchanged for null. */
        public CaseFilter narrow(CaseFilter filter, Urgency urgency) {
            if (urgency == null) {
                return filter;
            }
            return switch (urgency) {
                case OVERDUE -> filter.dueBefore(now);
                case TODAY -> filter.dueFrom(now).dueBefore(endOfToday);
                case SOON -> filter.dueFrom(endOfToday).dueBefore(endOfSoon);
                case LATER -> filter.dueFrom(endOfSoon);
            };
        }
    }
}

package org.sheyin.cases.service;

import java.io.Serializable;

/**
 * A line of the work queue.
 *
 * @param daysLeft working days until the due day, negative when it has passed, 0 on the day itself
 * @param mine whether the reader holds the claim
 * @param claimed whether somebody holds a claim that has not run out
 * @param takeable whether the reader may take it: by right, and not in two rights on one case (Art 21)
 */
public record QueueRow(CaseRow row, int daysLeft, Urgency urgency, boolean mine, boolean claimed, boolean takeable)
        implements Serializable {

    public long id() {
        return row.id();
    }
}

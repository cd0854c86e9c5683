package org.sheyin.disclosure.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.disclosure.model.DailyView;

/**
 * What one person of a bank looked at on one day.
 *
 * @param records that were shown
 * @param allowed the limit, exceptions included
 * @param refused how often the limit stopped the person
 * @param answeredAt when the security officer wrote down what it was, null before
 */
public record ViewDay(
        long id,
        LocalDate day,
        String loginName,
        String personName,
        String bankName,
        String outletName,
        int records,
        int allowed,
        int refused,
        Instant refusedAt,
        Instant answeredAt,
        String answeredBy,
        String answer)
        implements Serializable {
    /** Stopped at the limit, and nobody has looked into it. */
    public boolean isAlarm() {
        return refusedAt != null && answeredAt == null;
    }

    /** Four fifths of the limit, or more. */
    public boolean isNear() {
        return DailyView.isNear(records, allowed);
    }
}

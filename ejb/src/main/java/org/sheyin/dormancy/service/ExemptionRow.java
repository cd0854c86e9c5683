package org.sheyin.dormancy.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** @param endedAt null when nobody ended it before its last day; so is the reason */
public record ExemptionRow(
        long id,
        long accountId,
        String loginName,
        String displayName,
        String reason,
        String document,
        LocalDate until,
        String givenName,
        Instant givenAt,
        Instant endedAt,
        String endReason)
        implements Serializable {
    public boolean holds(LocalDate today) {
        return endedAt == null && !today.isAfter(until);
    }
}

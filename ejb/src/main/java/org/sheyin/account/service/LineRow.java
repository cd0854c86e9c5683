package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** @param removedAt null while it is open; so are who ended it and the reason */
public record LineRow(
        long id,
        long bankId,
        String bank,
        String network,
        String note,
        LocalDate from,
        String addedName,
        Instant addedAt,
        Instant removedAt,
        String removedName,
        String removeReason)
        implements Serializable {
    public boolean isOpen() {
        return removedAt == null;
    }
}

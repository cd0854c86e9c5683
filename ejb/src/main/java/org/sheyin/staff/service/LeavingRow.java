package org.sheyin.staff.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.staff.model.LeavingState;

/**
 * A leaving as its list shows it.
 *
 * @param late filed after leaver.lateAfter
 * @param endedName who confirmed or withdrew it, null while it waits
 */
public record LeavingRow(
        long id,
        long staffId,
        String name,
        String idMasked,
        String place,
        LocalDate leftOn,
        String reason,
        boolean late,
        LeavingState state,
        String filedName,
        Instant filedAt,
        String endedName,
        Instant endedAt)
        implements Serializable {}

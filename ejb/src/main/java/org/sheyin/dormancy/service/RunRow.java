package org.sheyin.dormancy.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A run with its numbers, which are those of the province.
 *
 * @param startedName empty for the nightly timer
 * @param finishedAt null while it is under way
 */
public record RunRow(
        long id,
        LocalDate date,
        String terms,
        String startedName,
        Instant startedAt,
        Instant finishedAt,
        int warned,
        int frozen,
        int cancelled,
        int spared,
        int kept)
        implements Serializable {}

package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.cases.model.CaseState;

/**
 * A line of a work list.
 *
 * @param serviceDays working days in which the item is due, as version {@code itemRevision} of the item says
 * @param pausedAt since when a correction is awaited, null when none is
 */
public record CaseRow(
        long id,
        String caseNumber,
        String itemCode,
        String itemName,
        String personName,
        String idMasked,
        CaseState state,
        int version,
        String outletName,
        String clerkName,
        Instant changedAt,
        Instant submittedAt,
        Instant dueAt,
        int serviceDays,
        int itemRevision,
        Instant correctionDueAt,
        Instant pausedAt,
        Long holderId,
        String holderName,
        Instant claimedUntil,
        String decisionNote)
        implements Serializable {}

package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.cases.model.CaseState;

/** A line of a work list. */
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
        Instant correctionDueAt,
        Long holderId,
        String holderName,
        Instant claimedUntil,
        String decisionNote)
        implements Serializable {}

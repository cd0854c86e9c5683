package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.cases.model.CaseState;

/** A referral as the agencies on both ends see it; nothing of the applicant. */
public record ReferralRow(
        long id,
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        String fromName,
        String toName,
        String referrerName,
        Instant at,
        String reason)
        implements Serializable {}

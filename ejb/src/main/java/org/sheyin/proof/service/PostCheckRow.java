package org.sheyin.proof.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.cases.model.CaseState;
import org.sheyin.proof.model.PostCheck;

/** A post-check in a list; nothing of the applicant. */
public record PostCheckRow(
        long id,
        long caseId,
        String caseNumber,
        String itemCode,
        String itemName,
        CaseState state,
        String outletName,
        String clerkName,
        PostCheck.Cause cause,
        Instant at,
        PostCheck.Result result,
        String remark,
        Instant dueAt,
        String checkerName,
        Instant checkedAt)
        implements Serializable {}

package org.sheyin.cases.model;

import java.time.Instant;

/** The result kept under a submission token: a repeat of the same rendered form gets it again, and makes no second case. */
public record Submission(String token, long accountId, long caseId, int version, Instant at) {}

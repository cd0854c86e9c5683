package org.sheyin.handoff.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message that could not be applied, as the hand-off desk shows it.
 *
 * @param address queue on which it arrived, such as {@code cases.submitted}
 * @param reason code, such as {@code MALFORMED} or {@code NOT_APPLIED}
 * @param caseId null when it cannot be told
 * @param caseNumber null when it cannot be told, or when the case is out of the actor's scope
 * @param sendable whether it came from a row of the outbox, so that it can be sent again
 */
public record ParkedRow(
        long id, String address, String reason, Long caseId, String caseNumber, Instant at, boolean sendable)
        implements Serializable {}

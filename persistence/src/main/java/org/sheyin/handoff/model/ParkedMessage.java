package org.sheyin.handoff.model;

import java.time.Instant;

/**
 * A message that could not be read or applied after all attempts: shown at the hand-off desk, never dropped in silence.
 *
 * @param outboxId the row it came from, null when it cannot be told
 * @param bodyHash SHA-256 of the body, so that nothing of a strange body is kept
 */
public record ParkedMessage(
        String address,
        String messageId,
        Long outboxId,
        Long caseId,
        String reason,
        int bodyBytes,
        String bodyHash,
        Instant at) {}

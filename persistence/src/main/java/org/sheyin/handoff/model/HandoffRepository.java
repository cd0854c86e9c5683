package org.sheyin.handoff.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Outbox, inbox and parked messages. */
public interface HandoffRepository {
    void add(OutboxMessage message);

    /** Rows to send, oldest first, left alone by others for {@code hold}. */
    List<Emission> claim(int limit, Instant at, Duration hold);

    void markSent(List<Long> outboxIds, Instant at);

    /** Gives claimed rows back before their hold has run out. */
    void release(List<Long> outboxIds, Instant at);

    /** Raises the emission of rows sent before {@code sentBefore} without effect; parked ones are left out. */
    int reemit(Instant sentBefore);

    /** Notes the arrival and settles the outbox row; @return false when it had arrived before. */
    boolean arrive(Emission message, InboxState state, Instant at);

    /** Whether version {@code version} of the case has taken effect at the address. */
    boolean isApplied(String address, long caseId, int version);

    void receipt(long outboxId, String receiptNo, Instant at);

    Optional<String> receiptOf(String address, long caseId, int version);

    /** A message that waits for its predecessor, if there is one. */
    Optional<Emission> waiting(String address, long caseId, int version);

    void note(long outboxId, String error);

    void park(ParkedMessage message);

    /** State of an arrived message. */
    enum InboxState {
        APPLIED,
        WAITING
    }
}

package org.sheyin.handoff.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outbox, inbox and parked messages. */
public interface HandoffRepository extends InboxRepository {
    void add(OutboxMessage message);

    /** Rows to send, oldest first, left alone by others for {@code hold}. */
    List<Emission> claim(int limit, Instant at, Duration hold);

    void markSent(List<Long> outboxIds, Instant at);

    /** Gives claimed rows back before their hold has run out. */
    void release(List<Long> outboxIds, Instant at);

    /**
     * Raises the emission of rows sent before {@code sentBefore} without effect, and of those whose parked message was
     * settled since they were sent. What waits at the desk is left out until it was parked before {@code parkedBefore}.
     */
    int reemit(Instant sentBefore, Instant parkedBefore);

    /** Whether version {@code version} of the case has taken effect at the address. */
    boolean isApplied(String address, long caseId, int version);

    void receipt(long outboxId, String receiptNo, Instant at);

    /** The address's receipt numbers for the cases' versions, by case; at most one version of a case is asked for. */
    Map<Long, String> receiptsOf(String address, List<Emission> versions);

    /** A message that waits for its predecessor, if there is one. */
    Optional<Emission> waiting(String address, long caseId, int version);

    void note(long outboxId, String error);

    /** Adds it; one whose row waits at the desk already is as if parked anew. */
    void park(ParkedMessage message);
}

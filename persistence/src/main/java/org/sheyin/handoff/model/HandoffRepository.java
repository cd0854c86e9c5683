package org.sheyin.handoff.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Outbox, inbox and parked messages. */
public interface HandoffRepository {
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

    /**
     * Notes the arrivals and settles their outbox rows.
     *
     * @return outbox ids of those that had not arrived before
     * @throws MessageDisagreesException when one does not agree with its row in case, version, address and hash
     */
    Set<Long> arrive(List<Arrival> arrivals, Instant at);

    /** Whether they all say what the rows of the outbox say. */
    boolean agree(List<Emission> messages);

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

package org.sheyin.handoff.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Arrivals: a message is a claim check, and counts only when the outbox says the same. */
public interface InboxRepository {
    /**
     * Notes the arrivals and settles their outbox rows.
     *
     * @return outbox ids of those that had not arrived before
     * @throws MessageDisagreesException when one does not agree with its row in case, version, address and hash
     */
    Set<Long> arrive(List<Arrival> arrivals, Instant at);

    /** Whether they all say what the rows of the outbox say. */
    boolean agree(List<Emission> messages);
}

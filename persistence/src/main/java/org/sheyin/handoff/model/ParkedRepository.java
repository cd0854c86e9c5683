package org.sheyin.handoff.model;

import java.time.Instant;
import java.util.Optional;

/** Parked messages: they wait until somebody settles them, or until they take effect after all. */
public interface ParkedRepository {
    /** One that waits, with the outbox row it came from, 0 when it came from none; empty when it is not there for the actor. */
    Optional<Long> outboxOf(long id);

    /** Settles one that waits; @return false when somebody else was faster */
    boolean settle(long id, long accountId, String reason, Instant at);

    /** Settles those whose message took effect after all; @return how many */
    int settleArrived(Instant at);
}

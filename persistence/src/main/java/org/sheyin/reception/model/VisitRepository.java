package org.sheyin.reception.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Visits, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface VisitRepository {
    /** The next number of the outlet on the day, from 1; waits for who is taking one in this moment. */
    int nextTicket(long outletId, LocalDate day);

    void add(Visit visit);

    void add(VisitEvent event);

    Optional<Visit> find(long id);

    /** Finds and locks. */
    Optional<Visit> lock(long id);

    /**
     * Locks the next to be called today: whoever was handed on to this person, then the longest waiting of the destinations.
     * Somebody whom a colleague is calling in this moment is passed over.
     */
    Optional<Visit> lockNext(long outletId, long accountId, Set<Destination> destinations, Instant now);
}

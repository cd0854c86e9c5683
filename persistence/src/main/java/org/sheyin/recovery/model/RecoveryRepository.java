package org.sheyin.recovery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recoveries, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface RecoveryRepository {
    void add(Recovery task);

    void add(RecoveryEvent event);

    Optional<Recovery> find(long id);

    /** Finds and locks. */
    Optional<Recovery> lock(long id);

    /** Finds and locks the task of a case. */
    Optional<Recovery> ofCase(long caseId);

    /** Ids of those with the bank whose day was before {@code today}, in order. @param afterId id of the last one taken */
    List<Long> overdue(LocalDate today, long afterId, int limit);
}

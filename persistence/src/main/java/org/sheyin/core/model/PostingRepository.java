package org.sheyin.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Postings, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface PostingRepository {
    void add(Posting posting);

    Optional<Posting> find(long id);

    /** Finds and locks, for who may change it. */
    Optional<Posting> lock(long id);

    /** All of a case, the first decision first. */
    List<Posting> ofCase(long caseId);

    /**
     * Ids of postings to try now, the longest due first, left alone by others for {@code hold}. Of a case only the first
     * that waits: decisions are entered in their order.
     */
    List<Long> claim(int limit, Instant at, Duration hold);

    /** Gives claimed ones back before their hold has run out. */
    void release(List<Long> ids);
}

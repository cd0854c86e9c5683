package org.sheyin.export.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Exports, each for its owner alone; the sweep sees all. */
public interface ExportRepository {
    void add(ExportOrder order);

    /** Finds and locks. */
    Optional<ExportOrder> lock(long id);

    /** Ids of those whose days are over, and of those that were begun before {@code given} and never made. */
    List<Long> over(Instant now, Instant given, int limit);
}

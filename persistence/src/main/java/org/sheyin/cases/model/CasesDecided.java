package org.sheyin.cases.model;

import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;

/**
 * News of decisions has arrived for the first time, and is acted on in the same transaction. What came of each case is
 * read from the case: it may have been reopened meanwhile.
 *
 * @param system the hand-off, on whose behalf it is acted
 */
public record CasesDecided(Actor system, List<Long> caseIds, Instant at) {
    public CasesDecided {
        caseIds = List.copyOf(caseIds);
    }
}

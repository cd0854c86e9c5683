package org.sheyin.cases.model;

import java.time.Instant;
import java.util.Optional;

/** What reviewers typed and have not decided yet, sealed; one text for each case and person. */
public interface ReviewDraftRepository {
    /** @param version the version of the case that the reviewer looks at */
    void put(long caseId, long accountId, int version, byte[] sealed, Instant at);

    /** Empty when nothing was typed about this version. */
    Optional<byte[]> find(long caseId, long accountId, int version);

    void remove(long caseId, long accountId);
}

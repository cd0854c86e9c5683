package org.sheyin.cases.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What reviewers typed, in memory; for tests. */
public final class InMemoryReviewDraftRepository implements ReviewDraftRepository {
    private final Map<String, Draft> drafts = new HashMap<>();

    @Override
    public void put(long caseId, long accountId, int version, byte[] sealed, Instant at) {
        drafts.put(caseId + "/" + accountId, new Draft(version, sealed));
    }

    @Override
    public Optional<byte[]> find(long caseId, long accountId, int version) {
        return Optional.ofNullable(drafts.get(caseId + "/" + accountId))
                .filter(draft -> draft.version() == version)
                .map(Draft::sealed);
    }

    @Override
    public void remove(long caseId, long accountId) {
        drafts.remove(caseId + "/" + accountId);
    }

    private record Draft(int version, byte[] sealed) {}
}

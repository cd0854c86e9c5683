package org.sheyin.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Postings of a test; a claim holds like the database's. */
public final class InMemoryPostingRepository implements PostingRepository {
    private final List<Posting> all = new ArrayList<>();
    /** By posting and attempt: an answer ends the claim. */
    private final Map<String, Instant> claimed = new HashMap<>();

    @Override
    public void add(Posting posting) {
        all.add(posting);
    }

    @Override
    public Optional<Posting> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Posting> lock(long id) {
        return find(id);
    }

    @Override
    public List<Posting> ofCase(long caseId) {
        return all.stream()
                .filter(one -> one.caseId() == caseId)
                .sorted(Comparator.comparingInt(Posting::number))
                .toList();
    }

    @Override
    public List<Long> claim(int limit, Instant at, Duration hold) {
        var due = all.stream()
                .filter(one ->
                        one.state() == PostingState.WAITING && !one.nextTryAt().isAfter(at))
                .filter(one -> !claimed.getOrDefault(claim(one), Instant.MIN).isAfter(at))
                .filter(one -> ofCase(one.caseId()).stream()
                        .noneMatch(early -> early.number() < one.number() && early.state() == PostingState.WAITING))
                .limit(limit)
                .toList();
        due.forEach(one -> claimed.put(claim(one), at.plus(hold)));
        return due.stream().map(Posting::id).toList();
    }

    @Override
    public void release(List<Long> ids) {
        ids.forEach(id -> claimed.remove(claim(find(id).orElseThrow())));
    }

    private static String claim(Posting posting) {
        return posting.id() + "#" + posting.attempts();
    }
}

package org.sheyin.shared.service;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever fails often, before anything is touched: a number of failures at once, then one more each while.
 * Right attempts cost nothing. Kept in memory, for each node; what has been quiet for longest is forgotten first.
 */
public final class Damping {
    private static final int KEYS = 20_000;

    private final int failures;
    private final Duration oneBackEvery;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    /** @param failures at least 1 */
    public Damping(int failures, Duration oneBackEvery) {
        this.failures = failures;
        this.oneBackEvery = oneBackEvery;
    }

    /** Whether an attempt may go on. */
    public enum Answer {
        GO,
        /** None is left; the first to be told so since one came back. */
        STOP,
        /** None is left, and that has been told: a flood is not worth a line of the log each. */
        STILL
    }

    /** Takes one attempt in advance, so that parallel attempts do not pass together. */
    public synchronized Answer take(String key, Instant now) {
        var bucket = refilled(key, now);
        if (bucket.left() >= 1) {
            buckets.put(key, new Bucket(bucket.left() - 1, bucket.at(), false));
            return Answer.GO;
        }
        buckets.put(key, new Bucket(0, bucket.at(), true));
        return bucket.told() ? Answer.STILL : Answer.STOP;
    }

    /** The attempt was a right one. */
    public synchronized void giveBack(String key, Instant now) {
        var bucket = refilled(key, now);
        buckets.put(key, new Bucket(Math.min(failures, bucket.left() + 1), bucket.at(), false));
    }

    private Bucket refilled(String key, Instant now) {
        var bucket = buckets.getOrDefault(key, new Bucket(failures, now, false));
        long back = Math.max(0, Duration.between(bucket.at(), now).dividedBy(oneBackEvery));
        return back == 0
                ? bucket
                : new Bucket(
                        (int) Math.min(failures, bucket.left() + back),
                        bucket.at().plus(oneBackEvery.multipliedBy(back)),
                        false);
    }

    /** @param at when the last attempt came back */
    private record Bucket(int left, Instant at, boolean told) {}
}

package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down an address that fails often, before any account is touched: a stranger may fail twenty times and then twice
 * a minute, so that he cannot lock the accounts of a bank one after the other. Right logins cost an address nothing; a
 * whole outlet may stand behind one address. Kept in memory, for each node.
 */
@ApplicationScoped
public class AddressDamping {
    static final int FAILURES = 20;
    static final Duration ONE_BACK_EVERY = Duration.ofSeconds(30);
    private static final int ADDRESSES = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Takes one attempt in advance, so that parallel attempts do not pass together; @return false when none is left */
    public synchronized boolean take(String address, Instant now) {
        var bucket = refilled(address, now);
        boolean left = bucket.tokens() >= 1;
        buckets.put(address, left ? new Bucket(bucket.tokens() - 1, bucket.at()) : bucket);
        return left;
    }

    /** The attempt was a right one. */
    public synchronized void giveBack(String address, Instant now) {
        var bucket = refilled(address, now);
        buckets.put(address, new Bucket(Math.min(FAILURES, bucket.tokens() + 1), bucket.at()));
    }

    private Bucket refilled(String address, Instant now) {
        var bucket = buckets.getOrDefault(address, new Bucket(FAILURES, now));
        long back = Math.max(0, Duration.between(bucket.at(), now).dividedBy(ONE_BACK_EVERY));
        return back == 0
                ? bucket
                : new Bucket(
                        (int) Math.min(FAILURES, bucket.tokens() + back),
                        bucket.at().plus(ONE_BACK_EVERY.multipliedBy(back)));
    }

    /** @param at when the last attempt came back */
    private record Bucket(int tokens, Instant at) {}
}

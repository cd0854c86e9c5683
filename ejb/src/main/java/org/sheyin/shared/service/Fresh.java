package org.sheyin.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What is asked for with every submission and changes a few times a day, kept for {@link #TIME}: a change is in force
 * everywhere within that time. For what everybody may know; never for what depends on who asks.
 */
public final class Fresh<K, V> {
    public static final Duration TIME = Duration.ofSeconds(2);

    private final Clock clock;
    private final ConcurrentMap<K, Found<V>> found = new ConcurrentHashMap<>();

    public Fresh(Clock clock) {
        this.clock = clock;
    }

    /** @param reading called within the caller's transaction when nothing fresh is known; never answers null */
    public V get(K key, Function<K, V> reading) {
        Instant now = clock.instant();
        Found<V> known = found.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        found.values().removeIf(old -> !now.isBefore(old.until()));
        V read = reading.apply(key);
        found.put(key, new Found<>(read, now.plus(TIME)));
        return read;
    }

    private record Found<V>(V value, Instant until) {}
}

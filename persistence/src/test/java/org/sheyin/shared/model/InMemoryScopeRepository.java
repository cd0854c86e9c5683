package org.sheyin.shared.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scopes, epochs and leases in memory; for tests. */
public final class InMemoryScopeRepository implements ScopeRepository {
    private final Clock clock;
    private final List<Actor> opened = new ArrayList<>();
    private final Map<Long, Long> epochs = new HashMap<>();
    private final Map<String, Lease> leases = new HashMap<>();

    public InMemoryScopeRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long open(Actor actor) {
        opened.add(actor);
        return epochs.getOrDefault(actor.accountId(), 0L);
    }

    @Override
    public long lease(String name, String owner, Duration length) {
        Lease held = leases.get(name);
        if (held != null && !held.owner().equals(owner) && held.until().isAfter(clock.instant())) {
            return 0;
        }
        boolean own = held != null && held.owner().equals(owner);
        long token = held == null ? 1 : held.token() + (own ? 0 : 1);
        leases.put(name, new Lease(owner, clock.instant().plus(length), token));
        return token;
    }

    @Override
    public Instant databaseTime() {
        return clock.instant();
    }

    public void epoch(long accountId, long epoch) {
        epochs.put(accountId, epoch);
    }

    /** The actors for whom a scope was opened, in order. */
    public List<Actor> opened() {
        return List.copyOf(opened);
    }

    private record Lease(String owner, Instant until, long token) {}
}

package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.web.Tile;

/**
 * Numbers that many ask for at once are counted once: kept for {@link #FRESH} for everybody with the same scope, personal
 * ones for their person.
 */
@ApplicationScoped
public class TileNumbers {
    static final Duration FRESH = Duration.ofSeconds(2);

    private static final int MANY = 10_000;

    private final Map<Key, Counted> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    protected TileNumbers() {
        this(null);
    }

    @Inject
    public TileNumbers(Clock clock) {
        this.clock = clock;
    }

    long of(Actor actor, Tile tile) {
        Instant now = clock.instant();
        var key = new Key(tile.id(), scope(actor, tile.personal()));
        var known = counted.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.number();
        }
        long number = tile.number().getAsLong();
        forgetOld(now);
        counted.put(key, new Counted(number, now.plus(FRESH)));
        return number;
    }

    private void forgetOld(Instant now) {
        if (counted.size() >= MANY) {
            counted.values().removeIf(old -> !now.isBefore(old.until()));
        }
    }

    /** Whoever has the same, sees the same cases. */
    private static String scope(Actor actor, boolean personal) {
        return personal
                ? "account " + actor.accountId() + " " + actor.epoch()
                : String.join(
                        " ",
                        actor.kind().name(),
                        actor.regionCode(),
                        String.valueOf(actor.agencyId()),
                        String.valueOf(actor.bankId()),
                        String.valueOf(actor.outletId()),
                        String.valueOf(actor.bankWide()),
                        actor.rights().stream().sorted().toList().toString());
    }

    private record Key(String tile, String scope) {}

    private record Counted(long number, Instant until) {}
}

package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sheyin.catalogue.model.CatalogueRepository;
import org.sheyin.catalogue.model.CityListItem;
import org.sheyin.catalogue.model.SubItemVersion;

/**
 * What the province's catalogue and a city's list say of an item on a day (Art 16), asked for with every draft and every
 * submission and hence kept for {@link #FRESH}: a change is in force everywhere within that time. To be called within a
 * use case: the reading needs its transaction.
 */
@ApplicationScoped
public class CatalogueInForce {
    static final Duration FRESH = Duration.ofSeconds(2);

    private final CatalogueRepository catalogue;
    private final Clock clock;
    private final ConcurrentMap<Key, Found> found = new ConcurrentHashMap<>();

    protected CatalogueInForce() {
        this(null, null);
    }

    @Inject
    public CatalogueInForce(CatalogueRepository catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The version in force, empty when the item is not in the catalogue or withdrawn. */
    public Optional<SubItemVersion> version(String code, LocalDate day) {
        return of(new Key("", code, day)).version();
    }

    /**
     * The entry of the city's list that is open on the day.
     *
     * @param cityRegionCode GB/T 2260 code of the city, six digits
     */
    public Optional<CityListItem> cityItem(String cityRegionCode, String code, LocalDate day) {
        return of(new Key(cityRegionCode, code, day)).listed();
    }

    private Found of(Key key) {
        Instant now = clock.instant();
        Found known = found.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        found.values().removeIf(old -> !now.isBefore(old.until()));
        Found read = read(key, now.plus(FRESH));
        found.put(key, read);
        return read;
    }

    private Found read(Key key, Instant until) {
        return key.city().isEmpty()
                ? new Found(catalogue.inForce(key.code(), key.day()), Optional.empty(), until)
                : new Found(Optional.empty(), catalogue.cityItem(key.city(), key.code(), key.day()), until);
    }

    /** @param city empty for the province's catalogue */
    private record Key(String city, String code, LocalDate day) {}

    private record Found(Optional<SubItemVersion> version, Optional<CityListItem> listed, Instant until) {}
}

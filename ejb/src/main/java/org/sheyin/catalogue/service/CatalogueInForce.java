package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.catalogue.model.CatalogueRepository;
import org.sheyin.catalogue.model.CityListItem;
import org.sheyin.catalogue.model.SubItemVersion;
import org.sheyin.shared.service.Fresh;

/**
 * What the province's catalogue and a city's list say of an item on a day (Art 16): a change is in force everywhere
 * within {@link Fresh#TIME}. To be called within a use case: the reading needs its transaction.
 */
@ApplicationScoped
public class CatalogueInForce {
    private final CatalogueRepository catalogue;
    private final Fresh<Key, Optional<SubItemVersion>> versions;
    private final Fresh<Key, Optional<CityListItem>> listed;

    protected CatalogueInForce() {
        this(null, null);
    }

    @Inject
    public CatalogueInForce(CatalogueRepository catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.versions = new Fresh<>(clock);
        this.listed = new Fresh<>(clock);
    }

    /** The version in force, empty when the item is not in the catalogue or withdrawn. */
    public Optional<SubItemVersion> version(String code, LocalDate day) {
        return versions.get(new Key("", code, day), key -> catalogue.inForce(key.code(), key.day()));
    }

    /**
     * The entry of the city's list that is open on the day.
     *
     * @param cityRegionCode GB/T 2260 code of the city, six digits
     */
    public Optional<CityListItem> cityItem(String cityRegionCode, String code, LocalDate day) {
        return listed.get(
                new Key(cityRegionCode, code, day), key -> catalogue.cityItem(key.city(), key.code(), key.day()));
    }

    /** @param city empty for the province's catalogue */
    private record Key(String city, String code, LocalDate day) {}
}

package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Made;

/** The catalogue in memory; for tests. */
public final class InMemoryCatalogueRepository implements CatalogueRepository {
    private final Map<Long, SubItemVersion> versions = new LinkedHashMap<>();
    private final List<CityListItem> cityList = new ArrayList<>();

    public void add(SubItemVersion version) {
        versions.put(version.id(), version);
    }

    /** Opens the item in the city. @param override the city's narrower authority, null to leave it alone */
    public void open(String cityCode, String itemCode, LocalDate from, Authority override) {
        var values = new HashMap<String, Object>(Map.of("cityRegionCode", cityCode, "effectiveFrom", from));
        values.put("subItem", Made.of(SubItem.class, Map.of("code", itemCode)));
        values.put("authorityOverride", override);
        cityList.add(Made.of(CityListItem.class, values));
    }

    /** Ends what the city offers of the item. */
    public void close(String cityCode, String itemCode, LocalDate to) {
        cityList.stream()
                .filter(item -> isOf(item, cityCode, itemCode))
                .forEach(item -> Made.write(item, "effectiveTo", to));
    }

    @Override
    public Optional<SubItemVersion> version(long versionId) {
        return Optional.ofNullable(versions.get(versionId));
    }

    @Override
    public Optional<SubItemVersion> inForce(String code, LocalDate day) {
        return versions.values().stream()
                .filter(version -> version.code().equals(code))
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(SubItemVersion::revision))
                .filter(version -> !version.isWithdrawn());
    }

    @Override
    public Optional<CityListItem> cityItem(String cityRegionCode, String code, LocalDate day) {
        return cityList.stream()
                .filter(item -> isOf(item, cityRegionCode, code))
                .filter(item -> item.isOpenOn(day))
                .findFirst();
    }

    private static boolean isOf(CityListItem item, String city, String code) {
        return Made.read(item, "cityRegionCode", String.class).equals(city)
                && Made.read(item, "subItem", SubItem.class).code().equals(code);
    }
}

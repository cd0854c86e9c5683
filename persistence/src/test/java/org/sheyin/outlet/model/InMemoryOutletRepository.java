package org.sheyin.outlet.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.SampleActors;

/** Outlets in memory: one at Yuexiu, its neighbour at Tianhe, a suspended one, and one of another bank. For tests. */
public final class InMemoryOutletRepository implements OutletRepository {
    public static final long NEIGHBOUR = 71;
    public static final long SUSPENDED = 72;
    /** Of the bank that issues no social-security cards. */
    public static final long OTHER_BANK = 80;

    private final Map<Long, Outlet> outlets = new LinkedHashMap<>();

    public InMemoryOutletRepository() {
        put(SampleActors.OUTLET, SampleActors.BANK, "440104", "OPEN");
        put(NEIGHBOUR, SampleActors.BANK, "440106", "OPEN");
        put(SUSPENDED, SampleActors.BANK, "440104", "SUSPENDED");
        put(OTHER_BANK, 8, "440104", "OPEN");
    }

    /** Puts an outlet, in place of the one with this id. */
    public void put(long id, long bankId, String region, String state) {
        var city = region.substring(0, 4) + "00";
        var outlet = Made.of(
                Outlet.class, Map.of("id", id, "code", "W" + id, "name", "网点" + id, "bankId", bankId, "state", state));
        Made.write(outlet, "regionCode", region);
        Made.write(outlet, "cityCode", city);
        outlets.put(id, outlet);
    }

    @Override
    public Optional<Outlet> find(long id) {
        return Optional.ofNullable(outlets.get(id));
    }
}

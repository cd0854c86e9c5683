package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sheyin.catalogue.model.RegionLevel;
import org.sheyin.catalogue.model.RegionLookup;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.organization.model.Region;

/** Regions as the engine asks for them, answered by the concept organization. */
@ApplicationScoped
public class KnownRegions implements RegionLookup {
    private final OrganizationRepository organizations;
    private final Set<Wanted> found = ConcurrentHashMap.newKeySet();

    protected KnownRegions() {
        this(null);
    }

    @Inject
    public KnownRegions(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** What was found once is not asked again: regions are delivered data and only ever added. */
    @Override
    public boolean isRegion(String code, RegionLevel level) {
        var wanted = new Wanted(code, level);
        if (!found.contains(wanted) && isThere(code, level)) {
            found.add(wanted);
        }
        return found.contains(wanted);
    }

    private record Wanted(String code, RegionLevel level) {}

    /** A city without counties (Dongguan, Zhongshan) stands for its own county. */
    private boolean isThere(String code, RegionLevel level) {
        String found = organizations.region(code).map(Region::level).orElse("");
        return found.equals(level.name())
                || level == RegionLevel.COUNTY
                        && found.equals(RegionLevel.CITY.name())
                        && !organizations.hasCounties(code);
    }
}

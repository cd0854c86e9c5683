package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.catalogue.model.RegionLevel;
import org.sheyin.catalogue.model.RegionLookup;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.organization.model.Region;

/** Regions as the engine asks for them, answered by the concept organization. */
@ApplicationScoped
public class KnownRegions implements RegionLookup {
    private final OrganizationRepository organizations;

    protected KnownRegions() {
        this(null);
    }

    @Inject
    public KnownRegions(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** A city without counties (Dongguan, Zhongshan) stands for its own county. */
    @Override
    public boolean isRegion(String code, RegionLevel level) {
        String found = organizations.region(code).map(Region::level).orElse("");
        return found.equals(level.name())
                || level == RegionLevel.COUNTY
                        && found.equals(RegionLevel.CITY.name())
                        && !organizations.hasCounties(code);
    }
}

package org.sheyin.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.catalogue.model.RegionLevel;
import org.sheyin.catalogue.model.RegionLookup;
import org.sheyin.organization.model.OrganizationRepository;

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

    @Override
    public boolean isRegion(String code, RegionLevel level) {
        return organizations.region(code).filter(region -> region.level().equals(level.name())).isPresent();
    }
}

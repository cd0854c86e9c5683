package org.sheyin.organization.model;

import java.util.List;
import java.util.Optional;

/** Regions, agencies and banks. */
public interface OrganizationRepository {
    Optional<Agency> agency(long id);

    /** The agency of a region: its own, else the nearest above it (a city without counties). */
    Optional<Agency> agencyOf(String regionCode);

    Optional<Agency> provinceAgency();

    /** All of the province, by region code. */
    List<Agency> agencies();

    void add(Agency agency);

    Optional<Bank> bank(long id);

    Optional<Region> region(String code);

    /** @param cityCode six digits */
    boolean hasCounties(String cityCode);
}

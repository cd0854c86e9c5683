package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the catalogue for services of other concepts. */
public interface CatalogueRepository {

    Optional<SubItemVersion> version(long versionId);

    /** The version of the province's catalogue in force on the day, empty when there is none or it is withdrawn. */
    Optional<SubItemVersion> inForce(String code, LocalDate day);

    /** The city's entry for the sub-item on the day. */
    Optional<CityListItem> cityItem(String cityRegionCode, String code, LocalDate day);
}

package org.sheyin.catalogue.model;

/** How deep a region must be chosen. */
public enum RegionLevel {
    CITY,
    COUNTY,
    TOWN
}

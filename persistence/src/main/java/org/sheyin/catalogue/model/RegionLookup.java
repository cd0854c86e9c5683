package org.sheyin.catalogue.model;

/** What the engine asks about regions; the concept organization answers. */
public interface RegionLookup {

    /**
     * @param code GB/T 2260 code
     * @return whether there is such a region of that level
     */
    boolean isRegion(String code, RegionLevel level);
}

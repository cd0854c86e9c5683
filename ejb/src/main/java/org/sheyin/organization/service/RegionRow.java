package org.sheyin.organization.service;

import java.io.Serializable;

/**
 * A division as pages show it.
 *
 * @param code GB/T 2260 code, six digits; nine for a town or street
 * @param level PROVINCE, CITY, COUNTY or TOWN
 */
public record RegionRow(String code, String level, String nameZh, String nameEn) implements Serializable {
    /** @param language ISO 639 code; everything but {@code en} reads Chinese */
    public String in(String language) {
        return "en".equals(language) ? nameEn : nameZh;
    }
}

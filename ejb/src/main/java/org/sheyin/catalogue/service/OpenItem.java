package org.sheyin.catalogue.service;

import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.InsuranceType;

/**
 * A sub-item as a city offers it.
 *
 * @param versionId id of the sub-item's version; a case keeps it for ever
 * @param provinceAuthority what Annex 2 allows
 * @param cityAuthority the city's narrower authority, null when it left it alone
 * @param serviceDays working days within which the agency decides
 * @param toBeConfirmed 待核
 */
public record OpenItem(
        long versionId,
        String code,
        int categoryNumber,
        String categoryZh,
        String categoryEn,
        String nameZh,
        String nameEn,
        InsuranceType insurance,
        Authority provinceAuthority,
        Authority cityAuthority,
        boolean cardIssuerOnly,
        int reviewSteps,
        int serviceDays,
        boolean toBeConfirmed) {

    public Authority authority() {
        return provinceAuthority.narrowedBy(cityAuthority);
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Bilingual category() {
        return new Bilingual(categoryZh, categoryEn);
    }
}

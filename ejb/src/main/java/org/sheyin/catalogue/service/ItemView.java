package org.sheyin.catalogue.service;

import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.InsuranceType;

/**
 * One version of one sub-item with its form, for intake, review and history alike.
 *
 * @param authority what the province allows; a city may narrow it, see {@link OpenItem#authority()}
 * @param retentionYears years to keep the file, null for ever
 * @param agencySource key of the field whose region names the competent agency, or {@code OUTLET}
 */
public record ItemView(
        long versionId,
        int revision,
        String code,
        Bilingual name,
        Bilingual category,
        InsuranceType insurance,
        Authority authority,
        boolean cardIssuerOnly,
        int reviewSteps,
        int serviceDays,
        String retentionClass,
        Integer retentionYears,
        String agencySource,
        FormDefinition form) {

    /** Whether the agency follows from the form rather than from the outlet's county. */
    public boolean agencyFromForm() {
        return !"OUTLET".equals(agencySource);
    }
}

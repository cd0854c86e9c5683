package org.sheyin.catalogue.service;

import java.io.Serializable;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.InsuranceType;

/**
 * A sub-item of the provincial catalogue as lists show it.
 *
 * @param authority what Annex 2 allows
 * @param serviceDays working days within which the agency decides
 * @param retentionYears years to keep the file, null for ever
 * @param toBeConfirmed 待核
 */
public record ItemRow(
        long versionId,
        String code,
        int categoryNumber,
        String categoryZh,
        String categoryEn,
        String nameZh,
        String nameEn,
        InsuranceType insurance,
        Authority authority,
        boolean cardIssuerOnly,
        int reviewSteps,
        int serviceDays,
        String retentionClass,
        Integer retentionYears,
        boolean toBeConfirmed)
        implements Serializable {}

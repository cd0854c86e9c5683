package org.sheyin.catalogue.service;

import java.util.Map;
import org.sheyin.catalogue.model.FormValues;

/** A rightly filled form for each of the four items in full depth, on {@link Forms#TODAY}. */
final class DeepSamples {
    private DeepSamples() {}

    static FormValues enrolment() {
        var values = Forms.person("1990-05-20", true);
        values.putAll(Map.of(
                "householdRegion", "440106",
                "householdVillage", "石牌街道 龙口社区",
                "personCategory", "ORDINARY",
                "student", "NO",
                "employeeInsured", "NO",
                "startMonth", "2026-03",
                "grade", "360",
                "payMethod", "SELF"));
        return FormValues.of(values);
    }

    /** A man born in December 1965: statutory age 60 years and 3 months, March 2026. */
    static FormValues employeePension() {
        var values = Forms.withAccount(Forms.person("1965-12-08", true));
        values.putAll(Map.of(
                "lastInsuredRegion", "440106",
                "lastEmployment", "FLEXIBLE",
                "firstWorkMonth", "1988-07",
                "archiveBirthMonth", "1965-12",
                "retirementKind", "STATUTORY",
                "retirementMonth", "2026-03",
                "paidElsewhere", "NO",
                "otherPension", "NO"));
        values.putAll(Map.of("paidMonths", "300", "deemedMonths", "36", "lastPlaceMonths", "300"));
        return FormValues.of(values);
    }

    /** Born in 1966: 44 years old when the scheme began, so fifteen years are due. */
    static FormValues residentPension() {
        var values = Forms.withAccount(Forms.person("1966-02-01", false));
        values.putAll(Map.of(
                "householdRegion", "440106",
                "householdVillage", "石牌街道 龙口社区",
                "paidYears", "12",
                "madeUp", "YES",
                "madeUpYears", "3",
                "applyMonth", "2026-03",
                "otherPension", "NO"));
        return FormValues.of(values);
    }

    static FormValues unemployment() {
        var values = Forms.withAccount(Forms.person("1985-04-12", true));
        values.putAll(Map.of(
                "lastInsuredRegion", "440106",
                "unemploymentDate", "2026-02-20",
                "unemploymentReason", "DISMISSED",
                "lastEmployer", "示例机械有限公司",
                "lastEmployerCode", "91440101MA5ABCDE1X",
                "paidMonths", "66",
                "drawnMonths", "2",
                "jobSeeking", "YES",
                "jobIntent", "机修"));
        values.putAll(Map.of("reemployed", "NO", "conscripted", "NO", "emigrated", "NO", "drawingPension", "NO"));
        return FormValues.of(values);
    }
}

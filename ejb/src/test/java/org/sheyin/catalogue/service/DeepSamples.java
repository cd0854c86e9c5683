package org.sheyin.catalogue.service;

import java.util.List;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;

/** A rightly filled form for each of the twelve items in full depth, on {@link Forms#TODAY}. */
final class DeepSamples {
    static final Map<String, FormValues> ALL = Map.ofEntries(
            Map.entry("01-01", enrolment()),
            Map.entry("02-01", firstGrade()),
            Map.entry("03-01", employeePension()),
            Map.entry("03-03", residentPension()),
            Map.entry("04-02", basicChange()),
            Map.entry("05-02", entitlement()),
            Map.entry("06-01", suspension()),
            Map.entry("08-01", joining()),
            Map.entry("09-02", dependants()),
            Map.entry("10-01", stayElsewhere()),
            Map.entry("13-01", unemployment()),
            Map.entry("17-06", cardLoss()));

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

    private static FormValues firstGrade() {
        var values = Forms.person("1988-03-02", true);
        values.putAll(Map.of(
                "insuredRegion", "440106",
                "insuranceStatus", "REGISTERED",
                "personCategory", "ORDINARY",
                "effectiveYear", "2026",
                "grade", "360",
                "period", "YEARLY",
                "payMethod", "SELF",
                "subsidy", "YES"));
        return FormValues.of(values)
                .withRows(
                        "subsidies",
                        List.of(Map.of(
                                "subsidyKind", "COLLECTIVE",
                                "subsidyPayer", "示范村集体经济组织",
                                "subsidyAmount", "100")));
    }

    private static FormValues basicChange() {
        var values = Forms.person("1975-09-30", false);
        values.putAll(Map.of("insuredRegion", "440106", "phoneOld", "13700000000", "phoneNew", "13900000000"));
        return FormValues.of(values);
    }

    private static FormValues entitlement() {
        var values = Forms.person("1950-01-15", true);
        values.putAll(Map.of("insuredRegion", "440106", "authMethod", "FACE", "resultId", "FACE-20260316-0001"));
        return FormValues.of(values);
    }

    private static FormValues suspension() {
        var values = Forms.person("1955-11-11", true);
        values.putAll(Map.of(
                "insuredRegion", "440106",
                "suspendReason", "PRISON",
                "factDate", "2026-02-03",
                "suspendFrom", "2026-03",
                "applicantRole", "SELF",
                "lastPaidMonth", "2026-02",
                "monthlyBenefit", "245.50"));
        return FormValues.of(values);
    }

    /** A man of 64 with fifteen years as an employee. */
    private static FormValues joining() {
        var values = Forms.person("1961-08-20", true);
        values.putAll(Map.of(
                "direction", "TO_EMPLOYEE",
                "originOutside", "NO",
                "originRegion", "440305",
                "destinationRegion", "440106",
                "drawing", "NO",
                "sharingFailed", "NO",
                "employeeMonths", "170",
                "latePayMonths", "10",
                "residentMonths", "36",
                "overlapMonths", "0"));
        return FormValues.of(values);
    }

    /** A mother of 80 and a child of 10, with 30 per cent each. */
    private static FormValues dependants() {
        var values = Forms.person("1969-06-01", false);
        values.putAll(Map.of(
                "insuredRegion", "440106",
                "deceasedName", "示例丁",
                "deceasedIdNumber", NumberChecks.identity("1968-04-05", true),
                "deceasedUnit", "示例机械有限公司",
                "injuryDecisionNumber", "粤工伤认〔2026〕1号",
                "deathDate", "2026-01-20",
                "deceasedWage", "6543.21"));
        return FormValues.of(values)
                .withRows(
                        "dependants",
                        List.of(
                                dependant("示例丙", "PARENT", "AGED", NumberChecks.identity("1945-06-01", false)),
                                dependant("示例戊", "CHILD", "MINOR", NumberChecks.identity("2015-09-10", true))));
    }

    private static Map<String, String> dependant(String name, String relation, String condition, String number) {
        return Map.ofEntries(
                Map.entry("dependantName", name),
                Map.entry("relation", relation),
                Map.entry("dependantIdType", "RESIDENT_ID"),
                Map.entry("dependantIdNumber", number),
                Map.entry("condition", condition),
                Map.entry("lone", "NO"),
                Map.entry("abroad", "NO"),
                Map.entry("dependantAccountHolder", name),
                Map.entry("dependantAccount", "6222020000000000000"));
    }

    private static FormValues stayElsewhere() {
        var values = Forms.person("1980-10-10", true);
        values.putAll(Map.of(
                "insuredRegion", "440106",
                "filingKind", "NEW",
                "injuryDecisionNumber", "粤工伤认〔2025〕88号",
                "activeFiling", "NO",
                "stayInProvince", "YES",
                "stayRegion", "440604",
                "stayFrom", "2026-04-01",
                "stayTo", "2027-03-31"));
        return FormValues.of(values).withRows("institutions", List.of(Map.of("institution", "佛山市中医院")));
    }

    private static FormValues cardLoss() {
        var values = Forms.person("1992-12-24", false);
        values.putAll(
                Map.of("cardState", "NORMAL", "lossAction", "TEMPORARY", "lossReason", "LOST", "accountScope", "BOTH"));
        return FormValues.of(values);
    }
}

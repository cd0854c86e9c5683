package org.sheyin.demo.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;

/** Fills the forms in full depth beside the four of {@link DemoForms}; what the core system would answer stands in as well. */
final class DemoDeepForms {
    private DemoDeepForms() {}

    /** What stands outside of repeating rows. */
    static Map<String, String> of(DemoStory story, LocalDate day) {
        int n = story.number();
        return switch (story.item()) {
            case "02-01" ->
                Map.of(
                        "insuranceStatus", "REGISTERED",
                        "personCategory", "ORDINARY",
                        "effectiveYear", String.valueOf(day.getYear()),
                        "grade", n % 2 == 0 ? "600" : "360",
                        "period", "YEARLY",
                        "payMethod", "SELF",
                        "subsidy", n % 2 == 0 ? "YES" : "NO");
            case "04-02" ->
                Map.of(
                        "phoneOld",
                        "1990003%04d".formatted(n),
                        "phoneNew",
                        "1990000%04d".formatted(n),
                        "addressOld",
                        "示范街道演示社区1号",
                        "addressNew",
                        "示范街道演示社区" + n + "号");
            case "05-02" -> Map.of("authMethod", "FACE", "resultId", "DEMO-" + n);
            case "06-01" -> suspension(n, day);
            case "08-01" -> joining(story);
            case "09-02" -> deceased(story, day);
            case "10-01" -> stay(story, day);
            case "17-06" ->
                Map.of(
                        "cardState", "NORMAL",
                        "issuingBank", "南粤示范银行",
                        "lossAction", "TEMPORARY",
                        "lossReason", "LOST",
                        "accountScope", "BOTH");
            default -> throw new IllegalArgumentException("no form for " + story.item());
        };
    }

    /** Each second one was told late, so that months were paid which come back. */
    private static Map<String, String> suspension(int n, LocalDate day) {
        LocalDate fact = day.minusDays(n % 2 == 0 ? 75 : 12);
        return Map.of(
                "suspendReason",
                n % 3 == 0 ? "PRISON" : "OTHER",
                "suspendNote",
                "演示：本人书面说明",
                "factDate",
                fact.toString(),
                "suspendFrom",
                YearMonth.from(fact).plusMonths(1).toString(),
                "applicantRole",
                "SELF",
                "lastPaidMonth",
                YearMonth.from(day).toString(),
                "monthlyBenefit",
                "245.50");
    }

    private static Map<String, String> joining(DemoStory story) {
        return Map.ofEntries(
                Map.entry("direction", "TO_RESIDENT"),
                Map.entry("originOutside", "NO"),
                Map.entry("originRegion", "440305"),
                Map.entry("destinationRegion", story.place()),
                Map.entry("drawing", "NO"),
                Map.entry("sharingFailed", story.number() % 3 == 0 ? "YES" : "NO"),
                Map.entry("postKind", "PRODUCTION"),
                Map.entry("employeeMonths", "96"),
                Map.entry("residentMonths", "60"),
                Map.entry("overlapMonths", story.number() % 2 == 0 ? "3" : "0"),
                Map.entry("balance", "18342.70"));
    }

    private static Map<String, String> deceased(DemoStory story, LocalDate day) {
        var deceased = DemoPerson.of(story.number() + 200, day.minusYears(48), true, story.place());
        return Map.of(
                "deceasedName",
                deceased.name(),
                "deceasedIdNumber",
                deceased.idNumber(),
                "deceasedUnit",
                "示例机械有限公司",
                "injuryDecisionNumber",
                "演示工伤认〔2026〕" + story.number() + "号",
                "deathDate",
                day.minusDays(40).toString(),
                "deceasedWage",
                "6543.21");
    }

    private static Map<String, String> stay(DemoStory story, LocalDate day) {
        return Map.of(
                "filingKind",
                "NEW",
                "injuryDecisionNumber",
                "演示工伤认〔2025〕" + story.number() + "号",
                "disabilityLevel",
                "五级",
                "activeFiling",
                "NO",
                "stayInProvince",
                "YES",
                "stayRegion",
                isInFoshan(story) ? "440106" : "440604",
                "stayFrom",
                day.plusDays(7).toString(),
                "stayTo",
                day.plusDays(7).plusYears(1).toString());
    }

    private static boolean isInFoshan(DemoStory story) {
        return story.place().startsWith("4406");
    }

    /** The same with its repeating rows. */
    static FormValues rows(FormValues values, DemoStory story, LocalDate day) {
        return switch (story.item()) {
            case "02-01" ->
                story.number() % 2 == 0
                        ? values.withRows(
                                "subsidies",
                                List.of(Map.of(
                                        "subsidyKind", "COLLECTIVE",
                                        "subsidyPayer", "演示村集体经济组织",
                                        "subsidyAmount", "100")))
                        : values;
            case "09-02" ->
                values.withRows(
                        "dependants",
                        List.of(
                                dependant(
                                        DemoPerson.of(story.number() + 400, day.minusYears(72), false, story.place()),
                                        "PARENT",
                                        "AGED"),
                                dependant(
                                        DemoPerson.of(story.number() + 600, day.minusYears(9), true, story.place()),
                                        "CHILD",
                                        "MINOR")));
            case "10-01" ->
                values.withRows(
                        "institutions", List.of(Map.of("institution", isInFoshan(story) ? "广州市红十字会医院" : "佛山市中医院")));
            default -> values;
        };
    }

    private static Map<String, String> dependant(DemoPerson person, String relation, String condition) {
        return Map.ofEntries(
                Map.entry("dependantName", person.name()),
                Map.entry("relation", relation),
                Map.entry("dependantIdType", "RESIDENT_ID"),
                Map.entry("dependantIdNumber", person.idNumber()),
                Map.entry("condition", condition),
                Map.entry("lone", "NO"),
                Map.entry("abroad", "NO"),
                Map.entry("dependantAccountHolder", person.name()),
                Map.entry("dependantAccount", person.bankCard()));
    }
}

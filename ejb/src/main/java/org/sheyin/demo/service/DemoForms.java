package org.sheyin.demo.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.CreditCode;

/** Fills the form of a story as a clerk types it, so that the rules in force on the day are met. */
final class DemoForms {
    private static final int AGENT_EACH = 13;
    private static final int AGENT_AT = 5;
    private static final YearMonth RAISE_BEGINS = YearMonth.of(1965, 1);

    private DemoForms() {}

    static DemoPerson person(DemoStory story, LocalDate day) {
        int n = story.number();
        return switch (story.item()) {
            case "03-01" -> DemoPerson.of(n, retiree(YearMonth.from(day)).atDay(n % 28 + 1), true, story.place());
            case "03-03" ->
                DemoPerson.of(
                        n, day.minusYears(60).minusMonths(2).withDayOfMonth(n % 28 + 1), n % 2 == 0, story.place());
            case "08-01" -> DemoPerson.of(n, day.minusYears(64).minusDays(n * 3L), n % 2 == 0, story.place());
            case "06-01", "05-02", "03-04" ->
                DemoPerson.of(n, day.minusYears(66).minusDays(n * 13L), n % 2 == 0, story.place());
            default -> DemoPerson.of(n, day.minusYears(20 + n % 35).minusDays(n * 5L), n % 2 == 0, story.place());
        };
    }

    /** What is typed on the day of the story; who comes once more has another telephone by now. */
    static FormValues typed(DemoStory story, DemoDays days) {
        var values = typed(story.visit(), days.day(story.visit().age()));
        return story.earlier() == null ? values : values.with("mobile", "1990002%04d".formatted(story.number()));
    }

    static DemoPerson person(DemoStory story, DemoDays days) {
        return person(story.visit(), days.day(story.visit().age()));
    }

    static FormValues typed(DemoStory story, LocalDate day) {
        DemoPerson person = person(story, day);
        var values = new LinkedHashMap<String, String>();
        values.put("personName", person.name());
        values.put("idType", "RESIDENT_ID");
        values.put("idNumber", person.idNumber());
        values.put("mobile", person.mobile());
        agent(values, story, person);
        switch (story.item()) {
            case "01-01" -> enrolment(values, story, day);
            case "03-01" -> employeePension(values, story, person, day);
            case "03-03" -> residentPension(values, story, day);
            case "13-01" -> unemployment(values, story, day);
            default -> other(values, story, day);
        }
        if (story.item().matches("03-0[134]|13-01")) {
            values.putAll(Map.of(
                    "accountKind",
                    "SOCIAL_CARD",
                    "accountHolder",
                    person.name(),
                    "accountNumber",
                    person.bankCard(),
                    "accountBank",
                    "南粤示范银行"));
        }
        return DemoDeepForms.rows(FormValues.of(values), story, day);
    }

    /** Somebody acts for each thirteenth person, by an authority letter. */
    private static void agent(Map<String, String> values, DemoStory story, DemoPerson person) {
        boolean present = story.number() % AGENT_EACH == AGENT_AT;
        values.put("agentPresent", present ? "YES" : "NO");
        if (present) {
            DemoPerson agent = person.agent();
            values.putAll(Map.of(
                    "agentName",
                    agent.name(),
                    "agentIdType",
                    "RESIDENT_ID",
                    "agentIdNumber",
                    agent.idNumber(),
                    "agentMobile",
                    agent.mobile(),
                    "agentRelation",
                    "SPOUSE",
                    "agentAuthority",
                    "LETTER"));
        }
    }

    private static void enrolment(Map<String, String> values, DemoStory story, LocalDate day) {
        boolean lowIncome = story.number() % 7 == 0;
        values.putAll(Map.of(
                "householdRegion",
                story.place(),
                "householdVillage",
                "示范街道 演示社区" + story.number() + "号",
                "personCategory",
                lowIncome ? "LOW_INCOME" : "ORDINARY",
                "student",
                "NO",
                "employeeInsured",
                "NO",
                "startMonth",
                YearMonth.from(day).toString(),
                "grade",
                lowIncome ? "180" : "360",
                "payMethod",
                "SELF"));
    }

    private static void employeePension(Map<String, String> values, DemoStory story, DemoPerson person, LocalDate day) {
        values.putAll(Map.of(
                "lastInsuredRegion", story.place(),
                "lastEmployment", "FLEXIBLE",
                "firstWorkMonth", "1988-07",
                "archiveBirthMonth", YearMonth.from(person.born()).toString(),
                "retirementKind", "STATUTORY",
                "retirementMonth", statutory(YearMonth.from(person.born())).toString(),
                "paidElsewhere", "NO",
                "otherPension", "NO"));
        values.putAll(Map.of("paidMonths", "310", "deemedMonths", "36", "lastPlaceMonths", "310"));
    }

    private static void residentPension(Map<String, String> values, DemoStory story, LocalDate day) {
        boolean madeUp = story.number() % 2 == 0;
        values.putAll(Map.of(
                "householdRegion",
                story.place(),
                "householdVillage",
                "示范街道 演示社区" + story.number() + "号",
                "paidYears",
                madeUp ? "12" : "15",
                "madeUp",
                madeUp ? "YES" : "NO",
                "applyMonth",
                YearMonth.from(day).toString(),
                "otherPension",
                "NO"));
        if (madeUp) {
            values.put("madeUpYears", "3");
        }
    }

    private static void unemployment(Map<String, String> values, DemoStory story, LocalDate day) {
        values.putAll(Map.of(
                "lastInsuredRegion",
                story.place(),
                "unemploymentDate",
                day.minusDays(10 + story.number() % 30).toString(),
                "unemploymentReason",
                story.number() % 2 == 0 ? "CONTRACT_END" : "DISMISSED",
                "lastEmployer",
                "示例机械有限公司",
                "lastEmployerCode",
                creditCode(story.number()),
                "employerFiled",
                story.number() % 2 == 0 ? "YES" : "NO",
                "paidMonths",
                "66",
                "drawnMonths",
                "2",
                "jobSeeking",
                "YES",
                "jobIntent",
                "机修"));
        values.putAll(Map.of("reemployed", "NO", "conscripted", "NO", "emigrated", "NO", "drawingPension", "NO"));
    }

    private static void other(Map<String, String> values, DemoStory story, LocalDate day) {
        String month = YearMonth.from(day).toString();
        values.put("insuredRegion", story.place());
        switch (story.item()) {
            case "02-02" -> values.putAll(Map.of("suspendFrom", month, "suspendReason", "EMPLOYEE"));
            case "03-04" ->
                values.putAll(Map.of("oldChannel", "PASSBOOK", "cardActivated", "YES", "switchFrom", month));
            case "04-01" ->
                values.putAll(
                        Map.of("changeItem", "PHONE", "newValue", values.get("mobile"), "changeGround", "本人更换联系电话"));
            default -> values.putAll(DemoDeepForms.of(story, day));
        }
    }

    /** A man's month of retirement: 60 years, and since 2025 one month more for each four months of birth. */
    private static YearMonth statutory(YearMonth born) {
        long later = ChronoUnit.MONTHS.between(RAISE_BEGINS, born) / 4 + 1;
        return born.plusYears(60).plusMonths(later < 1 ? 0 : Math.min(36, later));
    }

    /** The month of birth of one who retires in the month, or in the month after when nobody does. */
    private static YearMonth retiree(YearMonth month) {
        YearMonth born = month.minusMonths(720 + 36);
        while (statutory(born).isBefore(month)) {
            born = born.plusMonths(1);
        }
        return born;
    }

    /** GB 32100 by trial of the last place. */
    private static String creditCode(int number) {
        String body = "91440100DEM%06d".formatted(number);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(code -> CreditCode.check(code).isValid())
                .findFirst()
                .orElseThrow();
    }
}

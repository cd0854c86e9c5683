package org.sheyin.browser;

import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.sheyin.browser.pages.EntryForm;
import org.sheyin.cases.it.ScannedSheet;

/** An invented person's enrolment (01-01) with its scans; another person for each, so that journeys can be repeated. */
final class Enrolment {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final LocalDate born =
            LocalDate.of(1976, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(7000));
    private final String identity;
    private final String city;
    private final String district;

    /** Of a household in the district of the outlets 1 and 5, whose agency decides. */
    Enrolment() {
        this(Pattern.compile(".*"), "440100", "440106");
    }

    /** @param shape that the person's number has */
    Enrolment(Pattern shape) {
        this(shape, "440100", "440106");
    }

    /** Of a household in another district. */
    Enrolment(String city, String district) {
        this(Pattern.compile(".*"), city, district);
    }

    private Enrolment(Pattern shape, String city, String district) {
        this.city = city;
        this.district = district;
        identity = ThreadLocalRandom.current()
                .ints(0, 1000)
                .mapToObj(serial -> identity(born, serial))
                .filter(number -> shape.matcher(number).matches())
                .findFirst()
                .orElseThrow();
    }

    void fill(EntryForm form) {
        form.type("personName", "测试甲")
                .choose("idType", "RESIDENT_ID")
                .type("idNumber", identity)
                .type("mobile", "13800138000")
                .choose("agentPresent", "NO")
                .place("householdRegion", city, district)
                .type("householdVillage", "石牌街道 龙口社区")
                .choose("personCategory", "ORDINARY")
                .choose("student", "NO")
                .type("startMonth", "2026-01")
                .choose("grade", "360")
                .choose("payMethod", "SELF");
        form.derives("birthDate", born.toString());
    }

    /** Hands in both documents that it asks for. */
    void handIn(EntryForm form) {
        form.declare()
                .handIn("idCard", ScannedSheet.png(800, 600, Color.PINK))
                .handIn("household", ScannedSheet.png(800, 600, Color.CYAN));
    }

    String identity() {
        return identity;
    }

    private static String identity(LocalDate born, int serial) {
        String body = "440106" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECK_DIGITS.charAt(sum % 11);
    }
}

package org.sheyin.shared.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** How identity numbers are built. A library's check would read the clock for the birth date; here the day comes in. */
final class IdentityRules {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_BIRTH_YEAR = 1900;
    /** Provinces of GB/T 2260 that issue citizen numbers. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71");

    private static final Set<String> PERMITS = Set.of("810000", "820000", "830000");

    private IdentityRules() {}

    static Optional<ValueProblem> problemOf(String text, LocalDate today) {
        if (text.length() != 18) {
            return Optional.of(ValueProblem.LENGTH);
        }
        if (!TypedText.isDigits(text.substring(0, 17)) || CHECKS.indexOf(text.charAt(17)) < 0) {
            return Optional.of(ValueProblem.CHARACTERS);
        }
        if (!isRegion(text)) {
            return Optional.of(ValueProblem.REGION);
        }
        if (date(text.substring(6, 14)).filter(born -> isPlausible(born, today)).isEmpty()) {
            return Optional.of(ValueProblem.BIRTH_DATE);
        }
        return checkOf(text) == text.charAt(17) ? Optional.empty() : Optional.of(ValueProblem.CHECKSUM);
    }

    /**
     * Three letters of nationality, four digits of acceptance, yyMMdd, sequence, check. How that check is computed was
     * never published, so a wrong last digit passes: better than to turn away the holder of a good card.
     */
    static Optional<ValueProblem> problemOfOldForeigner(String text) {
        if (!text.matches("[A-Z]{3}[0-9]{12}")) {
            return Optional.of(ValueProblem.CHARACTERS);
        }
        if (!PROVINCES.contains(text.substring(3, 5))) {
            return Optional.of(ValueProblem.REGION);
        }
        // The century is not told; only in 1900 and 2000 do the two differ, and 2000 knows 29 February.
        if (date("20" + text.substring(7, 13)).isEmpty()) {
            return Optional.of(ValueProblem.BIRTH_DATE);
        }
        return Optional.empty();
    }

    static Optional<LocalDate> date(String yyyyMMdd) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(yyyyMMdd.substring(0, 4)),
                    Integer.parseInt(yyyyMMdd.substring(4, 6)),
                    Integer.parseInt(yyyyMMdd.substring(6, 8))));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits. */
    static char checkOf(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isRegion(String text) {
        return switch (text.charAt(0)) {
            case '8' -> PERMITS.contains(text.substring(0, 6));
            case '9' -> PROVINCES.contains(text.substring(1, 3)) && !text.startsWith("000", 3);
            default -> PROVINCES.contains(text.substring(0, 2)) && !text.startsWith("00", 2);
        };
    }

    private static boolean isPlausible(LocalDate born, LocalDate today) {
        return born.getYear() >= FIRST_BIRTH_YEAR && !born.isAfter(today);
    }
}

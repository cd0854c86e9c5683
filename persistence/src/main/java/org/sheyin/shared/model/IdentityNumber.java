package org.sheyin.shared.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A valid identity number: citizens (GB 11643-1999, 18 places), residents from Hong Kong, Macao and Taiwan (the same
 * structure under 81, 82, 83), and foreigners with permanent residence (since 2023 {@code 9}, province of acceptance,
 * three digits of nationality, birth date, sequence, check; before that three letters and 12 digits, still in force).
 * The 15-digit citizen number ended in 2013 and is refused. Printed it is masked: the full number only by {@link #value}.
 */
public final class IdentityNumber {
    private final String value;

    private IdentityNumber(String value) {
        this.value = value;
    }

    /**
     * @param typed what was typed; full-width characters, blanks and a lower-case x are normalised
     * @param today the day of the check: no birth date lies after it
     */
    public static Checked<IdentityNumber> check(String typed, LocalDate today) {
        String text = TypedText.compact(typed);
        Optional<ValueProblem> problem = text.length() == 15 && !TypedText.isDigits(text)
                ? IdentityRules.problemOfOldForeigner(text)
                : IdentityRules.problemOf(text, today);
        return problem.<Checked<IdentityNumber>>map(Checked::wrong)
                .orElseGet(() -> Checked.valid(new IdentityNumber(text)));
    }

    /** As {@link #check(String, LocalDate)}; a valid number of another document is a {@code TYPE_MISMATCH}. */
    public static Checked<IdentityNumber> check(String typed, IdentityKind expected, LocalDate today) {
        return check(typed, today).unless(number -> number.kind() != expected, ValueProblem.TYPE_MISMATCH);
    }

    /** The whole number; personal, to be shown only by the purpose-logged way (Art 24). */
    public String value() {
        return value;
    }

    public IdentityKind kind() {
        return switch (value.charAt(0)) {
            case '8' -> value.charAt(1) == '3' ? IdentityKind.TW_RESIDENCE : IdentityKind.HKM_RESIDENCE;
            case '1', '2', '3', '4', '5', '6', '7' -> IdentityKind.RESIDENT_ID;
            default -> IdentityKind.FOREIGN_PR;
        };
    }

    /** Empty for the old form of the foreigners' number, which gives no century. */
    public Optional<LocalDate> birthDate() {
        return value.length() == 18 ? IdentityRules.date(value.substring(6, 14)) : Optional.empty();
    }

    /** Empty for the old form of the foreigners' number, which does not tell. */
    public Optional<Sex> sex() {
        return value.length() == 18
                ? Optional.of((value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE)
                : Optional.empty();
    }

    /** {@code 4401**********001X}: the first four and the last four places. */
    public String masked() {
        return Masking.middle(value, 4, 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}

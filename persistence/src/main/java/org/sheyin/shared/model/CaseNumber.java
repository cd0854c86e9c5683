package org.sheyin.shared.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The number that a citizen is given: county of the outlet (6), day of acceptance (8), sequence of that county and day (6)
 * and a check digit by ISO 7064 MOD 11,10, which finds every single wrong digit. Digits only, so that it can be told on
 * the telephone. Shown as {@code 440104-20261123-000123-7}; {@code value} has no dashes.
 *
 * @param value 21 digits
 */
public record CaseNumber(String value) {
    private static final int LENGTH = 21;
    /** Serial numbers of a county and day: 1 to this. */
    public static final int SERIALS = 999_999;

    public CaseNumber {
        if (problemOf(value).isPresent()) {
            throw new IllegalArgumentException("no case number: " + value);
        }
    }

    /**
     * @param county GB/T 2260 code of six digits
     * @param accepted day of acceptance
     * @param sequence 1 to 999,999
     */
    public static CaseNumber of(String county, LocalDate accepted, int sequence) {
        if (sequence < 1 || sequence > SERIALS) {
            throw new IllegalArgumentException("sequence out of bounds: " + sequence);
        }
        String stem = county + accepted.format(DateTimeFormatter.BASIC_ISO_DATE) + "%06d".formatted(sequence);
        return new CaseNumber(stem + checkOf(stem));
    }

    /** @param typed with or without dashes and blanks */
    public static Checked<CaseNumber> check(String typed) {
        String text = TypedText.compactWithoutDashes(typed);
        return problemOf(text)
                .<Checked<CaseNumber>>map(Checked::wrong)
                .orElseGet(() -> Checked.valid(new CaseNumber(text)));
    }

    private static Optional<ValueProblem> problemOf(String text) {
        if (text.length() != LENGTH) {
            return Optional.of(ValueProblem.LENGTH);
        }
        if (!TypedText.isDigits(text)
                || IdentityRules.date(text.substring(6, 14)).isEmpty()) {
            return Optional.of(ValueProblem.CHARACTERS);
        }
        boolean fits = checkOf(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1) - '0';
        return fits ? Optional.empty() : Optional.of(ValueProblem.CHECKSUM);
    }

    /** ISO 7064 MOD 11,10. */
    private static int checkOf(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    public String county() {
        return value.substring(0, 6);
    }

    public LocalDate accepted() {
        return LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public int sequence() {
        return Integer.parseInt(value.substring(14, 20));
    }

    /** {@code 440104-20261123-000123-7}. */
    public String formatted() {
        return formatted(value);
    }

    /**
     * The beginning of a number as it is kept, for a search.
     *
     * @param digits as many as are known, without dashes
     */
    public static String formatted(String digits) {
        var text = new StringBuilder(digits);
        for (int dash : new int[] {20, 14, 6}) {
            if (text.length() > dash) {
                text.insert(dash, '-');
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return formatted();
    }
}

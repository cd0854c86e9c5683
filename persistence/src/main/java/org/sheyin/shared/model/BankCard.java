package org.sheyin.shared.model;

import java.util.Optional;

/** A bank card number: 12 to 19 digits, the last one by Luhn (ISO/IEC 7812). Printed it is masked. */
public final class BankCard {
    private static final int MIN_LENGTH = 12;
    private static final int MAX_LENGTH = 19;

    private final String value;

    private BankCard(String value) {
        this.value = value;
    }

    /** @param typed with or without blanks and dashes */
    public static Checked<BankCard> check(String typed) {
        String text = TypedText.compactWithoutDashes(typed);
        return problemOf(text)
                .<Checked<BankCard>>map(Checked::wrong)
                .orElseGet(() -> Checked.valid(new BankCard(text)));
    }

    private static Optional<ValueProblem> problemOf(String text) {
        if (text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
            return Optional.of(ValueProblem.LENGTH);
        }
        // All zeros satisfy Luhn and are no card.
        if (!TypedText.isDigits(text) || text.startsWith("0")) {
            return Optional.of(ValueProblem.CHARACTERS);
        }
        return isLuhn(text) ? Optional.empty() : Optional.of(ValueProblem.CHECKSUM);
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    public String value() {
        return value;
    }

    /** The first four and the last four digits. */
    public String masked() {
        return Masking.middle(value, 4, 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankCard card && value.equals(card.value);
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

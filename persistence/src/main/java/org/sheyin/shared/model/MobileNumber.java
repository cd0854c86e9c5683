package org.sheyin.shared.model;

import java.util.Optional;

/** A mobile number of the Chinese mainland: 11 digits, 13 to 19 in front. Printed it is masked. */
public final class MobileNumber {
    private final String value;

    private MobileNumber(String value) {
        this.value = value;
    }

    /** @param typed with or without +86, 0086 or 86, blanks and dashes */
    public static Checked<MobileNumber> check(String typed) {
        String text = TypedText.compactWithoutDashes(typed).replaceFirst("^(\\+86|0086|86(?=1\\d{10}$))", "");
        return problemOf(text)
                .<Checked<MobileNumber>>map(Checked::wrong)
                .orElseGet(() -> Checked.valid(new MobileNumber(text)));
    }

    private static Optional<ValueProblem> problemOf(String text) {
        if (text.length() != 11) {
            return Optional.of(ValueProblem.LENGTH);
        }
        return text.matches("1[3-9][0-9]{9}") ? Optional.empty() : Optional.of(ValueProblem.CHARACTERS);
    }

    public String value() {
        return value;
    }

    /** {@code 138****1234}. */
    public String masked() {
        return Masking.middle(value, 3, 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MobileNumber number && value.equals(number.value);
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

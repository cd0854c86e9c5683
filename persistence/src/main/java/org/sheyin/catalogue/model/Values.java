package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a value as what it means. A month stands for its last day where a day is asked. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MONTH_OR_DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    private Values() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isMonthOrDate(String text) {
        return MONTH_OR_DATE.matcher(text).matches();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The day, or the last day of the month. */
    static LocalDate day(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }

    static YearMonth month(String text) {
        return YearMonth.parse(text.substring(0, 7));
    }

    static boolean isReal(String text) {
        try {
            return isMonthOrDate(text) && day(text) != null;
        } catch (DateTimeParseException notReal) {
            return false;
        }
    }

    static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return "-0".equals(plain) ? "0" : plain;
    }

    /** Numbers as numbers; days and months by the part that both have; the rest as text. */
    static int compare(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        }
        if (isMonthOrDate(left) && isMonthOrDate(right)) {
            int common = Math.min(left.length(), right.length());
            return left.substring(0, common).compareTo(right.substring(0, common));
        }
        return left.compareTo(right);
    }
}

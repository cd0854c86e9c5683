package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads the text of a value as what it means. A month stands for its last day where a day is asked. Read letter by
 * letter: a form's rules ask these questions some hundred times a check, and patterns were a tenth of a submission.
 */
final class Values {
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final int YEAR_END = 4;
    private static final int MONTH_END = 7;
    private static final int DAY_END = 10;

    private Values() {}

    /** At most fifteen digits, perhaps with a sign before and one to six decimals after. */
    static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = digitsEnd(text, start);
        if (point == start || point - start > WHOLE_DIGITS) {
            return false;
        }
        if (point == text.length()) {
            return true;
        }
        int end = digitsEnd(text, point + 1);
        int decimals = end - point - 1;
        return text.charAt(point) == '.' && end == text.length() && decimals >= 1 && decimals <= DECIMALS;
    }

    static boolean isMonthOrDate(String text) {
        int length = text.length();
        return (length == MONTH_END || length == DAY_END && isPart(text, MONTH_END, DAY_END))
                && digitsEnd(text, 0) == YEAR_END
                && isPart(text, YEAR_END, MONTH_END);
    }

    /** A hyphen and digits to the end of the part. */
    private static boolean isPart(String text, int from, int to) {
        return text.charAt(from) == '-' && digitsEnd(text, from + 1) == to;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    static Optional<LocalDate> date(String text) {
        return text.length() == DAY_END && isReal(text) ? Optional.of(day(text)) : Optional.empty();
    }

    /** The day itself, or the last one of the month or year; empty when there is none. */
    static Optional<LocalDate> lastDay(String text) {
        if (text.length() == YEAR_END && digitsEnd(text, 0) == YEAR_END) {
            return Optional.of(LocalDate.of(number(text, 0, YEAR_END), 12, 31));
        }
        return isReal(text) ? Optional.of(day(text)) : Optional.empty();
    }

    /**
     * The day, or the last day of the month.
     *
     * @throws DateTimeException when there is no such day
     */
    static LocalDate day(String text) {
        return text.length() == MONTH_END
                ? month(text).atEndOfMonth()
                : LocalDate.of(number(text, 0, YEAR_END), number(text, 5, MONTH_END), number(text, 8, DAY_END));
    }

    /** @throws DateTimeException when there is no such month */
    static YearMonth month(String text) {
        return YearMonth.of(number(text, 0, YEAR_END), number(text, 5, MONTH_END));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static boolean isReal(String text) {
        if (!isMonthOrDate(text)) {
            return false;
        }
        int month = number(text, 5, MONTH_END);
        if (month < 1 || month > 12) {
            return false;
        }
        int day = text.length() == MONTH_END ? 1 : number(text, 8, DAY_END);
        return day >= 1 && day <= month(text).lengthOfMonth();
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

package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** The functions that form expressions may call. A value of the wrong shape gives the empty text: not known. */
public enum Function {
    /** Full years from a birth date to a day, or to the end of a month: {@code age(birth, at)}. */
    AGE(2, "DD", (a, c) -> years(a.get(0), a.get(1))),
    /** Whole months between two months: {@code months(from, to)}. */
    MONTHS(2, "DD", (a, c) -> text(ChronoUnit.MONTHS.between(Values.month(a.get(0)), Values.month(a.get(1))))),
    /** Days between two dates: {@code days(from, to)}. */
    DAYS(2, "DD", (a, c) -> text(ChronoUnit.DAYS.between(Values.day(a.get(0)), Values.day(a.get(1))))),
    /** A date or month some months later; keeps its shape. */
    PLUS_MONTHS(2, "DN", (a, c) -> plusMonths(a.get(0), new BigDecimal(a.get(1)).intValue())),
    /** A date some days later. */
    PLUS_DAYS(2, "DN", (a, c) -> Values.day(a.get(0))
            .plusDays(new BigDecimal(a.get(1)).longValue())
            .toString()),
    MONTH_OF(1, "D", (a, c) -> Values.month(a.get(0)).toString()),
    YEAR_OF(1, "D", (a, c) -> a.get(0).substring(0, 4)),
    ADD(2, "NN", (a, c) -> Values.plain(number(a, 0).add(number(a, 1)))),
    SUBTRACT(2, "NN", (a, c) -> Values.plain(number(a, 0).subtract(number(a, 1)))),
    MULTIPLY(2, "NN", (a, c) -> Values.plain(number(a, 0).multiply(number(a, 1)))),
    MIN(2, "NN", (a, c) -> Values.plain(number(a, 0).min(number(a, 1)))),
    MAX(2, "NN", (a, c) -> Values.plain(number(a, 0).max(number(a, 1)))),
    /** Yuan to the nearest fen. */
    ROUND(1, "N", (a, c) -> Values.plain(number(a, 0).setScale(2, RoundingMode.HALF_UP))),
    /** The first characters of a text, as the city of a division code: {@code start(text, count)}. */
    START(2, "TN", (a, c) -> start(a.get(0), number(a, 1).intValue())),
    /** Birth date in an identity number: {@code idBirth(type, number)}. */
    ID_BIRTH(2, "TT", (a, c) -> c.checks()
            .birthDate(a.get(0), a.get(1))
            .map(LocalDate::toString)
            .orElse("")),
    ID_GENDER(2, "TT", (a, c) -> c.checks().gender(a.get(0), a.get(1)).orElse("")),
    CARD_BANK(1, "T", (a, c) -> c.checks().bankOfCard(a.get(0)).orElse("")),
    /** Two texts as one, for the key of a table. */
    JOIN(2, "TT", (a, c) -> a.get(0) + "/" + a.get(1));

    private final int arity;
    private final String shapes;
    private final BiFunction<List<String>, FormContext, String> body;

    Function(int arity, String shapes, BiFunction<List<String>, FormContext, String> body) {
        this.arity = arity;
        this.shapes = shapes;
        this.body = body;
    }

    public int arity() {
        return arity;
    }

    String apply(List<String> values, FormContext context) {
        for (int i = 0; i < arity; i++) {
            var shape = shapes.charAt(i);
            if (shape == 'D' && !Values.isReal(values.get(i)) || shape == 'N' && !Values.isNumber(values.get(i))) {
                return "";
            }
        }
        try {
            return body.apply(values, context);
        } catch (DateTimeException beyondTheCalendar) {
            return ""; // a typed number too great to add to a date: its own field says so
        }
    }

    private static String years(String birth, String at) {
        return text(Period.between(Values.day(birth), Values.day(at)).getYears());
    }

    private static String start(String text, int count) {
        return text.substring(0, Math.min(text.length(), Math.max(0, count)));
    }

    private static String plusMonths(String start, int months) {
        return start.length() == 7
                ? Values.month(start).plusMonths(months).toString()
                : Values.day(start).plusMonths(months).toString();
    }

    private static BigDecimal number(List<String> values, int index) {
        return new BigDecimal(values.get(index));
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}

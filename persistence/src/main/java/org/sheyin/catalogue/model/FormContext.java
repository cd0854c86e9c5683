package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an expression can see: the form, its values, the row it stands in, the business day and the number checks.
 *
 * @param row values of the row, empty outside of rows; a column hides a field of the same key
 * @param today business day in the province's time zone
 */
public record FormContext(
        FormDefinition form, FormValues values, Map<String, String> row, LocalDate today, ValueChecks checks) {

    /** Digits of a division code that name the city. */
    private static final int CITY = 4;

    public static FormContext of(FormDefinition form, FormValues values, LocalDate today, ValueChecks checks) {
        return new FormContext(form, values, Map.of(), today, checks);
    }

    FormContext inRow(Map<String, String> other) {
        return new FormContext(form, values, other, today, checks);
    }

    FormContext with(FormValues other) {
        return new FormContext(form, other, row, today, checks);
    }

    String value(String key) {
        return row.containsKey(key) ? row.get(key) : values.get(key);
    }

    List<Map<String, String>> rows(String key) {
        return values.rowsOf(key);
    }

    String parameterOf(String key, String place, String at) {
        var city = place.length() < CITY ? "" : "." + place.substring(0, CITY) + "00";
        return Values.lastDay(at)
                .flatMap(day -> Stream.of("." + place, city, "")
                        .flatMap(ending -> form.parameter(key + ending, day).stream())
                        .findFirst())
                .map(ItemParameter::value)
                .orElse("");
    }

    String parameter(String key) {
        return form.parameter(key, today)
                .map(ItemParameter::value)
                .orElseThrow(
                        () -> new IllegalStateException(form.code() + " has no parameter " + key + " on " + today));
    }
}

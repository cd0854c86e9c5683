package org.sheyin.catalogue.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A table that rises in steps: retirement ages by birth month, least contribution by year, months due by months paid.
 *
 * @param basis legal source
 * @param toBeConfirmed 待核
 */
public record StepTable(String name, String basis, boolean toBeConfirmed, List<Row> rows) {

    public StepTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param key class the row is for, empty when there is one class
     * @param from first place on the axis: a number, or a month {@code yyyy-MM}
     * @param first value there
     * @param every width of a step on the axis (months when the axis is a month), 0 for a constant row
     * @param step rise per step
     * @param max highest value of the row
     */
    public record Row(String key, String from, BigDecimal first, int every, BigDecimal step, BigDecimal max) {

        BigDecimal at(BigDecimal place) {
            if (every == 0) {
                return first;
            }
            var steps = place.subtract(axis(from)).divide(BigDecimal.valueOf(every), 0, RoundingMode.FLOOR);
            return first.add(step.multiply(steps)).min(max);
        }
    }

    /**
     * @param place number, year, month or date
     * @return empty when the table has no row for it
     */
    public Optional<BigDecimal> at(String key, String place) {
        var axis = axis(place);
        return rows.stream()
                .filter(row -> row.key().equals(key) && axis(row.from()).compareTo(axis) <= 0)
                .reduce((earlier, later) -> axis(later.from()).compareTo(axis(earlier.from())) >= 0 ? later : earlier)
                .map(row -> row.at(axis));
    }

    private static BigDecimal axis(String place) {
        return Values.isMonthOrDate(place)
                ? BigDecimal.valueOf(Values.month(place).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH))
                : new BigDecimal(place);
    }
}

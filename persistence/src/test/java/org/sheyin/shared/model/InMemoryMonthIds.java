package org.sheyin.shared.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Running numbers from memory; for tests. */
public final class InMemoryMonthIds implements MonthIds {
    private final Map<String, Long> numbers = new HashMap<>();

    /** One row of numbers for all tables, so that the order of rows can be told by their ids. */
    @Override
    public long next(String table, Instant at) {
        return MonthId.of(YearMonth.from(at.atZone(ZoneId.of("Asia/Shanghai"))), number("rows"));
    }

    @Override
    public long number(String sequence) {
        return numbers.merge(sequence, 1L, Long::sum);
    }
}

package org.sheyin.shared.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Month ids from one running number; for tests. */
public final class InMemoryMonthIds implements MonthIds {
    private long sequence;

    @Override
    public long next(String table, Instant at) {
        return MonthId.of(YearMonth.from(at.atZone(ZoneId.of("Asia/Shanghai"))), ++sequence);
    }
}

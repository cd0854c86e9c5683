package org.sheyin.shared.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An id that carries its month: {@code yyyyMM * 10^10 + sequence}. Growing tables are partitioned by ranges of it, so that
 * a look-up by id alone touches one partition. Below 2^53, hence exact in JavaScript and JSON.
 */
public final class MonthId {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long MONTH_UNIT = 10_000_000_000L;

    private MonthId() {}

    /**
     * @param month month of founding
     * @param sequence number from the table's sequence, 1 to 10^10 - 1
     */
    public static long of(YearMonth month, long sequence) {
        if (sequence < 1 || sequence >= MONTH_UNIT) {
            throw new IllegalArgumentException("sequence out of bounds: " + sequence);
        }
        return (month.getYear() * 100L + month.getMonthValue()) * MONTH_UNIT + sequence;
    }

    /** First number of the id's month. Rows that came after it, in whichever table, have no lower id: the planner skips older months. */
    public static long floor(long id) {
        return id / MONTH_UNIT * MONTH_UNIT;
    }

    /** Lowest number of the moment's month, from which a reading by time looks on. */
    public static long first(ZonedDateTime at) {
        return floor(of(YearMonth.from(at), 1));
    }

    /** No row has a higher number by now, even if a clock is a month ahead: the planner skips later months. */
    public static long highest(Instant now) {
        return first(now.atZone(ZONE).plusMonths(2)) - 1;
    }

    public static YearMonth month(long id) {
        long month = id / MONTH_UNIT;
        return YearMonth.of((int) (month / 100), (int) (month % 100));
    }
}

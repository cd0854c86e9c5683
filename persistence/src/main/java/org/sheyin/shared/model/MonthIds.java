package org.sheyin.shared.model;

import java.time.Instant;

/** Hands out {@link MonthId}s and other running numbers. A rollback or a restart loses some; none is given twice. */
public interface MonthIds {
    /**
     * @param table the growing table, whose sequence is {@code <table>_seq} with increment 50
     * @param at the moment of founding; its month is read in the time zone of the measures, Asia/Shanghai
     */
    long next(String table, Instant at);

    /** @param sequence name of a sequence with increment 50 */
    long number(String sequence);
}

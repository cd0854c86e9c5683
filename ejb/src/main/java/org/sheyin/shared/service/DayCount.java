package org.sheyin.shared.service;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.sheyin.shared.model.MonthId;

/**
 * How often something came about on a day.
 *
 * @param day in Beijing, as 2026-11-27, or what else the query groups by
 * @param kind what came about
 */
public record DayCount(String day, String kind, long number) implements Serializable {

    /** @param query native, of day, kind and number, with ?1 the lowest id and ?2 the moment from which it counts */
    @SuppressWarnings("unchecked")
    public static List<DayCount> read(Query query, Instant since) {
        var month = YearMonth.from(since.atZone(ServerClock.ZONE));
        List<Object[]> rows = query.setParameter(1, MonthId.floor(MonthId.of(month, 1)))
                .setParameter(2, Timestamp.from(since))
                .getResultList();
        return rows.stream()
                .map(row -> new DayCount((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}

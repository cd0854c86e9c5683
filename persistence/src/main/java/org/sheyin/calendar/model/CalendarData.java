package org.sheyin.calendar.model;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sheyin.shared.model.CsvTable;

/** The official days that are delivered with the product: 2025 and 2026. Later years and corrections come with a release. */
public final class CalendarData {
    private static final String RESOURCE = "/calendar/work-days.csv";
    private static final String INSERT = "insert into work_day (day, kind, name_zh, name_en, source)"
            + " values (?, ?, ?, ?, ?) on conflict (day) do update set kind = excluded.kind, name_zh = excluded.name_zh,"
            + " name_en = excluded.name_en, source = excluded.source";

    private CalendarData() {}

    public static List<WorkDay> delivered() {
        return CsvTable.resource(CalendarData.class, RESOURCE).stream()
                .map(CalendarData::day)
                .toList();
    }

    /**
     * Inserts the delivered days that are missing and corrects those that a later notice changed. It may run at every
     * start.
     *
     * @param owner connection of the schema's owner; the caller commits
     */
    public static void load(Connection owner) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(INSERT)) {
            for (WorkDay day : delivered()) {
                insert.setDate(1, Date.valueOf(day.day()));
                insert.setString(2, day.kind().name());
                insert.setString(3, day.nameZh());
                insert.setString(4, day.nameEn());
                insert.setString(5, day.source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static WorkDay day(Map<String, String> row) {
        return new WorkDay(
                LocalDate.parse(row.get("day")),
                WorkDayKind.valueOf(row.get("kind")),
                row.get("name_zh"),
                row.get("name_en"),
                row.get("source"));
    }
}

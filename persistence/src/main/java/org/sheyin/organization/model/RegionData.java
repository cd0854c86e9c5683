package org.sheyin.organization.model;

import java.sql.Connection;
import java.sql.SQLException;
import org.sheyin.shared.model.CsvTable;

/** The delivered divisions of the province (GB/T 2260) with their towns and streets. */
public final class RegionData {
    private RegionData() {}

    /** Adds what is missing; the caller commits. @param owner connection of the schema's owner */
    public static void load(Connection owner) throws SQLException {
        try (var insert = owner.prepareStatement("insert into region (code, level, parent, name_zh, name_en)"
                + " values (?, ?, ?, ?, ?) on conflict (code) do nothing")) {
            for (String file : new String[] {"/organization/regions-44.csv", "/organization/towns-44.csv"}) {
                for (var row : CsvTable.resource(RegionData.class, file)) {
                    insert.setString(1, row.get("code"));
                    insert.setString(2, row.get("level"));
                    insert.setString(3, row.get("parent").isEmpty() ? null : row.get("parent"));
                    insert.setString(4, row.get("name_zh"));
                    insert.setString(5, row.get("name_en"));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}

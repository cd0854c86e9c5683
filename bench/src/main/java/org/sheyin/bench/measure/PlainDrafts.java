package org.sheyin.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Draft cases for the plain side: copies of a draft that the services made, so that the rows are of the same size. */
final class PlainDrafts {
    private PlainDrafts() {}

    /** @return ids of so many new drafts */
    static List<Long> copy(Connection owner, long template, int count) throws SQLException {
        String columns = columns(owner);
        List<Long> ids = new ArrayList<>();
        try (var insert = owner.prepareStatement("insert into case_file (id, " + columns + ") select "
                + "f.id / 10000000000 * 10000000000 + nextval('case_file_seq'), " + columns
                + " from case_file f, generate_series(1, ?) where f.id = ? returning id")) {
            insert.setInt(1, count);
            insert.setLong(2, template);
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static String columns(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_schema = 'sheyin' and table_name = 'case_file' and column_name <> 'id'")) {
            row.next();
            return row.getString(1);
        }
    }
}

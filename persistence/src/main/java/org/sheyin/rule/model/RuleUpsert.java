package org.sheyin.rule.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a small table of definitions to the state that a release delivers. */
final class RuleUpsert {
    private static final Map<String, String> COLUMN_OF =
            Map.of("key", "parameter_key", "source", "source_code", "lower", "lower_bound", "upper", "upper_bound");
    private static final Map<String, String> CAST = Map.of(
            "lower_bound",
            "bigint",
            "upper_bound",
            "bigint",
            "fixed",
            "boolean",
            "per_city",
            "boolean",
            "overridable",
            "boolean",
            "effective_from",
            "date",
            "effective_to",
            "date");

    private RuleUpsert() {}

    /** The delivered lines without the value, under the names of the table's columns. */
    static List<Map<String, String>> definitions(List<Map<String, String>> rows) {
        var definitions = new ArrayList<Map<String, String>>();
        for (Map<String, String> row : rows) {
            var definition = new LinkedHashMap<String, String>();
            row.forEach((name, text) -> definition.put(COLUMN_OF.getOrDefault(name, name), text));
            definition.remove("value");
            definitions.add(definition);
        }
        return definitions;
    }

    static void into(Connection owner, String table, String key, List<Map<String, String>> rows) throws SQLException {
        var columns = new ArrayList<>(rows.get(0).keySet());
        try (PreparedStatement upsert = owner.prepareStatement(sql(table, key, columns))) {
            for (Map<String, String> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    String text = row.get(columns.get(i));
                    boolean isNull = text.isEmpty() && CAST.containsKey(columns.get(i));
                    upsert.setString(i + 1, isNull ? null : text);
                }
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static String sql(String table, String key, List<String> columns) {
        var values = columns.stream().map(column -> "cast(? as " + CAST.getOrDefault(column, "varchar") + ")");
        var updates = columns.stream()
                .filter(column -> !Set.of(key).contains(column))
                .map(column -> column + " = excluded." + column);
        return "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", values.toList()),
                        key,
                        String.join(", ", updates.toList()));
    }
}

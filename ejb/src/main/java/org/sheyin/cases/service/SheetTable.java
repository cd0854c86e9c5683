package org.sheyin.cases.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A repeating field on paper: few columns as a table, many of them turned, so that each row is a column of its own. */
public final class SheetTable {
    private static final int MOST_COLUMNS = 6;
    private static final int TURNED_ROWS = 3;

    private SheetTable() {}

    /** @return one table, or turned as many as the rows need side by side */
    public static Stream<Map<String, Object>> of(String label, List<String> columns, List<List<String>> rows) {
        if (columns.size() <= MOST_COLUMNS) {
            return Stream.of(Map.of("label", label, "columns", columns, "rows", rows));
        }
        return IntStream.iterate(0, at -> at < rows.size(), at -> at + TURNED_ROWS)
                .mapToObj(at -> turned(label, columns, rows, at));
    }

    private static Map<String, Object> turned(String label, List<String> columns, List<List<String>> rows, int from) {
        int to = Math.min(from + TURNED_ROWS, rows.size());
        var head = new ArrayList<>(List.of("项目"));
        IntStream.range(from, to).forEach(at -> head.add("（%d）".formatted(at + 1)));
        var lines = new ArrayList<List<String>>();
        for (int column = 0; column < columns.size(); column++) {
            var line = new ArrayList<>(List.of(columns.get(column)));
            for (var row : rows.subList(from, to)) {
                line.add(row.get(column));
            }
            lines.add(line);
        }
        return Map.of("label", label, "columns", head, "rows", lines);
    }
}

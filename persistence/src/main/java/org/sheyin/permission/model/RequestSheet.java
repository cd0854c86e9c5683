package org.sheyin.permission.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of one request. */
public record RequestSheet(List<AppliedRow> rows) implements Serializable {
    /** Most rows of one paper. */
    public static final int MOST = 50;

    private static final String CELL = "\u001f";
    private static final String ROW = "\u001e";

    public RequestSheet {
        rows = rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    public static RequestSheet empty() {
        return new RequestSheet(List.of());
    }

    /** What the hash is made of: every cell in its order. */
    public String text() {
        return rows.stream().map(row -> String.join(CELL, row.cells().values())).collect(Collectors.joining(ROW));
    }

    /**
     * What has changed in a row since it was printed.
     *
     * @param row its number, from 1
     * @param kind ADDED, MISSING or CHANGED
     * @param columns the columns that differ, empty unless CHANGED
     */
    public record Difference(int row, String kind, List<String> columns) implements Serializable {}

    /** Row by row: what differs from what was printed. */
    public List<Difference> since(RequestSheet printed) {
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < Math.max(rows.size(), printed.rows.size()); i++) {
            if (i >= printed.rows.size()) {
                differences.add(new Difference(i + 1, "ADDED", List.of()));
            } else if (i >= rows.size()) {
                differences.add(new Difference(i + 1, "MISSING", List.of()));
            } else if (!rows.get(i).equals(printed.rows.get(i))) {
                differences.add(new Difference(i + 1, "CHANGED", changed(rows.get(i), printed.rows.get(i))));
            }
        }
        return differences;
    }

    private static List<String> changed(AppliedRow now, AppliedRow then) {
        var before = then.cells();
        return now.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().equals(before.get(cell.getKey())))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}

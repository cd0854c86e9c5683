package org.sheyin.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed into a form. Never changes: {@code with} answers a copy. An absent value reads as the empty text.
 *
 * @param single values by field key
 * @param rows rows by field key, each by column key
 */
public record FormValues(Map<String, String> single, Map<String, List<Map<String, String>>> rows) {

    public static final FormValues EMPTY = new FormValues(Map.of(), Map.of());

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");

    public FormValues {
        single = withoutNulls(single);
        var copies = new LinkedHashMap<String, List<Map<String, String>>>();
        rows.forEach((key, list) -> {
            var copy = new ArrayList<Map<String, String>>();
            list.forEach(row -> copy.add(withoutNulls(row)));
            copies.put(key, Collections.unmodifiableList(copy));
        });
        rows = Collections.unmodifiableMap(copies);
    }

    private static Map<String, String> withoutNulls(Map<String, String> map) {
        var copy = new LinkedHashMap<>(map);
        copy.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(copy);
    }

    public static FormValues of(Map<String, String> single) {
        return new FormValues(single, Map.of());
    }

    public String get(String key) {
        return single.getOrDefault(key, "");
    }

    /** @param path a field's key, or {@code rows[0].column} as findings name a value in a row */
    public String at(String path) {
        var cell = CELL.matcher(path);
        if (!cell.matches()) {
            return get(path);
        }
        var list = rowsOf(cell.group(1));
        int place = Integer.parseInt(cell.group(2));
        return place < list.size() ? list.get(place).getOrDefault(cell.group(3), "") : "";
    }

    public boolean has(String key) {
        return !get(key).isBlank();
    }

    public List<Map<String, String>> rowsOf(String key) {
        return rows.getOrDefault(key, List.of());
    }

    /**
     * What two tabs on one draft make of it: the fields that this differs in from {@code before} are taken from here, all
     * others from {@code stored}, where the other tab may have left something since.
     */
    public FormValues onto(FormValues stored, FormValues before) {
        var newSingle = new LinkedHashMap<>(stored.single);
        both(single, before.single)
                .filter(key -> !get(key).equals(before.get(key)))
                .forEach(key -> newSingle.put(key, get(key)));
        var newRows = new LinkedHashMap<>(stored.rows);
        both(rows, before.rows)
                .filter(key -> !rowsOf(key).equals(before.rowsOf(key)))
                .forEach(key -> newRows.put(key, rowsOf(key)));
        return new FormValues(newSingle, newRows);
    }

    /** Whether here and in {@code stored} the field became something else than before, and not the same. */
    public boolean conflicts(String key, FormValues stored, FormValues before) {
        return isConflict(get(key), stored.get(key), before.get(key))
                || isConflict(rowsOf(key), stored.rowsOf(key), before.rowsOf(key));
    }

    private static boolean isConflict(Object mine, Object theirs, Object before) {
        return !mine.equals(theirs) && !mine.equals(before) && !theirs.equals(before);
    }

    private static Stream<String> both(Map<String, ?> one, Map<String, ?> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct();
    }

    public FormValues with(String key, String value) {
        var copy = new LinkedHashMap<>(single);
        copy.put(key, value);
        return new FormValues(copy, rows);
    }

    public FormValues withRows(String key, List<Map<String, String>> list) {
        var copy = new LinkedHashMap<>(rows);
        copy.put(key, list);
        return new FormValues(single, copy);
    }
}

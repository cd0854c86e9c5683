package org.sheyin.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was typed into a form. Never changes: {@code with} answers a copy. An absent value reads as the empty text.
 *
 * @param single values by field key
 * @param rows rows by field key, each by column key
 */
public record FormValues(Map<String, String> single, Map<String, List<Map<String, String>>> rows) {

    public static final FormValues EMPTY = new FormValues(Map.of(), Map.of());

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

    public boolean has(String key) {
        return !get(key).isBlank();
    }

    public List<Map<String, String>> rowsOf(String key) {
        return rows.getOrDefault(key, List.of());
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

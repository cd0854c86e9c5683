package org.sheyin.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into a form. Never changes: {@code with} answers a copy. An absent value reads as the empty text.
 *
 * @param single values by field key
 * @param rows rows by field key, each by column key
 */
public record FormValues(Map<String, String> single, Map<String, List<Map<String, String>>> rows) {

    public static final FormValues EMPTY = new FormValues(Map.of(), Map.of());

    public FormValues {
        single = Collections.unmodifiableMap(new LinkedHashMap<>(single));
        var copies = new LinkedHashMap<String, List<Map<String, String>>>();
        rows.forEach((key, list) -> {
            var copy = new ArrayList<Map<String, String>>();
            list.forEach(row -> copy.add(Collections.unmodifiableMap(new LinkedHashMap<>(row))));
            copies.put(key, Collections.unmodifiableList(copy));
        });
        rows = Collections.unmodifiableMap(copies);
    }

    public static FormValues of(Map<String, String> single) {
        return new FormValues(single, Map.of());
    }

    public String get(String key) {
        var value = single.get(key);
        return value == null ? "" : value;
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

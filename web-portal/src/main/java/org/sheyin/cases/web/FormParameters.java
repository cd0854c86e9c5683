package org.sheyin.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/**
 * What the browser sent, as raw values: nothing is judged here, so nothing typed is ever lost. Values that nobody types
 * (computed, from the core system) are never taken from the browser.
 */
final class FormParameters {
    private static final int MOST_ROWS = 60;
    private static final Pattern INDEX = Pattern.compile("\\d{1,4}");

    private FormParameters() {}

    /**
     * @param stored keeps the values of fields that the browser did not send
     * @param sent beside the fields {@code derived}: keys of those that nobody typed over, to be filled in anew
     */
    static FormValues read(FormDefinition form, FormValues stored, Map<String, String> sent) {
        Map<String, String> single = new LinkedHashMap<>(stored.single());
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>(stored.rows());
        var derived = Arrays.asList(sent.getOrDefault("derived", "").split(" "));
        form.fields().filter(field -> field.type().isTyped()).forEach(field -> {
            String marker = field.type() == FieldType.ROWS ? "r." + field.key() : "f." + field.key();
            if (sent.containsKey(marker) && field.type() == FieldType.ROWS) {
                rows.put(field.key(), rows(field, sent));
            } else if (sent.containsKey(marker)) {
                single.put(field.key(), derived.contains(field.key()) ? "" : sent.get(marker));
            }
        });
        return new FormValues(single, rows);
    }

    private static List<Map<String, String>> rows(FieldDefinition field, Map<String, String> sent) {
        String prefix = "r." + field.key() + ".";
        Map<Integer, Map<String, String>> byIndex = new TreeMap<>();
        sent.forEach((name, value) -> {
            String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            int dot = rest.indexOf('.');
            if (dot > 0 && INDEX.matcher(rest.substring(0, dot)).matches()) {
                byIndex.computeIfAbsent(Integer.valueOf(rest.substring(0, dot)), i -> new LinkedHashMap<>())
                        .put(rest.substring(dot + 1), value);
            }
        });
        return new ArrayList<>(byIndex.values().stream().limit(MOST_ROWS).toList());
    }
}

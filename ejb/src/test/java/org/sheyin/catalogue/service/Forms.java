package org.sheyin.catalogue.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormCheck;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/** Filled forms for tests: invented people only. */
final class Forms {
    static final DefinitionFiles FILES = new DefinitionFiles("2026");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final FormCheck CHECK = new FormCheck(new NumberChecks(), (code, level) -> code.matches("44\\d{4}"));

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private Forms() {}

    /** The person block of somebody born on the day, without an agent. */
    static Map<String, String> person(String birth, boolean male) {
        var values = new LinkedHashMap<String, String>();
        values.put("personName", "示例甲");
        values.put("idType", "RESIDENT_ID");
        values.put("idNumber", NumberChecks.identity(birth, male));
        values.put("mobile", "13800000000");
        values.put("agentPresent", "NO");
        return values;
    }

    static Map<String, String> withAccount(Map<String, String> values) {
        values.putAll(
                Map.of("accountKind", "SOCIAL_CARD", "accountHolder", "示例甲", "accountNumber", "6222020000000000000"));
        return values;
    }

    /** Values changed by {@code key=value} and {@code rows[0].column=value} texts; {@code born} becomes a number. */
    static FormValues changed(FormValues values, String changes) {
        var single = new LinkedHashMap<>(values.single());
        var rows = new LinkedHashMap<>(values.rows());
        for (var change : changes.isBlank() ? new String[0] : changes.split(";")) {
            var parts = change.strip().split("=", 2);
            var cell = CELL.matcher(parts[0]);
            if (cell.matches()) {
                changeRow(rows, cell, parts[1]);
            } else {
                single.put(parts[0], parts[1]);
            }
        }
        if (!single.getOrDefault("born", "").isEmpty()) {
            single.put("idNumber", NumberChecks.identity(single.remove("born"), !"F".equals(single.remove("sex"))));
        }
        return new FormValues(single, rows);
    }

    /** A row beyond the last one begins as a copy of it. */
    private static void changeRow(Map<String, List<Map<String, String>>> rows, Matcher cell, String value) {
        var list = new ArrayList<>(rows.get(cell.group(1)));
        int place = Integer.parseInt(cell.group(2));
        if (place == list.size()) {
            list.add(list.get(place - 1));
        }
        var row = new LinkedHashMap<>(list.get(place));
        boolean born = "born".equals(cell.group(3));
        row.put(born ? "dependantIdNumber" : cell.group(3), born ? NumberChecks.identity(value, true) : value);
        list.set(place, row);
        rows.put(cell.group(1), list);
    }

    static List<Finding> check(FormDefinition form, FormValues values) {
        return CHECK.check(form, CHECK.normalise(form, values), TODAY);
    }

    static List<String> ruleIds(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}

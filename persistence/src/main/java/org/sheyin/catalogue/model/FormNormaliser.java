package org.sheyin.catalogue.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes every value in its one canonical way: full-width digits, blanks, lower-case x, 2025年3月1日. */
final class FormNormaliser {
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern NAME_DOTS = Pattern.compile("[•・‧∙･]");
    private static final Pattern DATE_PARTS = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?-?");
    private static final Pattern DATE_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

    private FormNormaliser() {}

    static FormValues normalise(FormDefinition form, FormValues values) {
        var single = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        form.fields().forEach(field -> {
            if (field.type() == FieldType.ROWS) {
                var list = new ArrayList<Map<String, String>>();
                values.rowsOf(field.key()).forEach(row -> list.add(normaliseRow(field.columns(), row)));
                list.removeIf(Map::isEmpty);
                rows.put(field.key(), list);
            } else if (values.has(field.key())) {
                put(single, field, values.get(field.key()));
            }
        });
        rows.values().removeIf(List::isEmpty);
        return new FormValues(single, rows);
    }

    private static Map<String, String> normaliseRow(List<FieldDefinition> columns, Map<String, String> row) {
        var clean = new LinkedHashMap<String, String>();
        columns.forEach(column -> put(clean, column, row.get(column.key())));
        return clean;
    }

    private static void put(Map<String, String> target, FieldDefinition field, String raw) {
        if (raw == null) {
            return;
        }
        var value = canonical(field.type(), UNSTORABLE.matcher(raw).replaceAll(""));
        if (!value.isEmpty()) {
            target.put(field.key(), value);
        }
    }

    static String canonical(FieldType type, String text) {
        return switch (type) {
            case NAME ->
                NAME_DOTS.matcher(BLANKS.matcher(text).replaceAll(" ").strip()).replaceAll("·");
            case ID_NUMBER, CREDIT_CODE -> compact(text).toUpperCase(Locale.ROOT);
            case MOBILE -> compact(text).replace("-", "").replaceFirst("^\\+?86(?=1\\d{10}$)", "");
            case BANK_CARD -> compact(text).replace("-", "");
            case DATE, MONTH -> date(compact(text));
            case YEAR, INTEGER, AMOUNT -> compact(text).replace(",", "").replaceFirst("[元年]$", "");
            default -> text.replaceAll("^[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+$", "");
        };
    }

    /** Full-width to half-width, without blanks. */
    private static String compact(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String date(String text) {
        var parted = text.replaceAll("[/.年月]", "-").replaceFirst("日$", "");
        for (var pattern : List.of(DATE_PARTS, DATE_DIGITS)) {
            var match = pattern.matcher(parted);
            if (match.matches()) {
                var day = match.group(3) == null ? "" : "-" + padded(match.group(3));
                return match.group(1) + "-" + padded(match.group(2)) + day;
            }
        }
        return text;
    }

    private static String padded(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}

package org.sheyin.catalogue.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormContext;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/** Forms made by chance from a seed: filled as one should, or as nobody should. Invented people only. */
public final class GeneratedForms {
    private static final int TRIES = 400;
    private static final List<String> NAMES = List.of("示例甲", "\uD842\uDFB7志明", "陈小㙍", "䶮一", "欧阳·示例", "Ana María");
    private static final List<String> TEXTS = List.of("A1234567", "14:30", "示范街道 演示社区1号", "补办");
    private static final List<String> REGIONS = List.of("440106", "440305", "440604", "441900", "445202");
    private static final String[] HOSTILE = {
        "",
        " ",
        "\u3000\u00A0",
        "YES",
        "NO",
        "0",
        "-1",
        "-0.00",
        "999999999999999",
        "999999999999999999999999999999",
        "1e9",
        "NaN",
        "0x1F",
        "12.345",
        "１２３．４５",
        "2026-03",
        "2026-13",
        "9999-12-31",
        "9999-12",
        "0000-00",
        "0000-01-01",
        "2026-02-30",
        "-2026-01-01",
        "+292278994-08-17",
        "1965-12-08",
        "2026年3月16日",
        "RESIDENT_ID",
        "MALE",
        "440106",
        "440106199005200014",
        "x".repeat(5000),
        "𠮷".repeat(3000),
        "䶮".repeat(101),
        "e" + "\u0301".repeat(500),
        "$personName",
        "{#age.min}",
        "{$grade}",
        "{0}",
        "{",
        "'",
        "\\",
        "\u0000\u0007\u001B[31m",
        "\ud800",
        "\udc00x",
        "\u202Egnp.exe",
        "a\nb\tc\r",
        "😀👨‍👩‍👧",
        "𠮷㙍䶮",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "]]>&amp;\"",
        "'; drop table case_file; --"
    };

    private final FormDefinition form;
    private final Random random;

    public GeneratedForms(FormDefinition form, long seed) {
        this.form = form;
        this.random = new Random(seed);
    }

    /** Anything in any field, fields left out and fields that there are not, no rows or very many. */
    public FormValues hostile() {
        var single = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        form.fields().filter(field -> random.nextInt(8) > 0).forEach(field -> {
            if (field.type() == FieldType.ROWS) {
                rows.put(field.key(), hostileRows(field));
            } else {
                single.put(field.key(), hostile(field));
            }
        });
        single.put("nobodyAsks", HOSTILE[random.nextInt(HOSTILE.length)]);
        rows.put("personName", List.of(Map.of("nobodyAsks", "x")));
        return new FormValues(single, rows);
    }

    private List<Map<String, String>> hostileRows(FieldDefinition field) {
        var list = new ArrayList<Map<String, String>>();
        int count = random.nextInt(10) == 0 ? 150 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var row = new LinkedHashMap<String, String>();
            field.columns().stream()
                    .filter(column -> random.nextInt(8) > 0)
                    .forEach(column -> row.put(column.key(), hostile(column)));
            list.add(row);
        }
        return list;
    }

    /** Now and then a right value, so that what follows from it is reached as well. */
    private String hostile(FieldDefinition field) {
        if (!field.options().isEmpty() && random.nextInt(3) > 0) {
            return field.options().get(random.nextInt(field.options().size())).value();
        }
        return random.nextInt(3) == 0 ? right(field, FormValues.EMPTY) : HOSTILE[random.nextInt(HOSTILE.length)];
    }

    /**
     * Every visible field filled as its definition says, the required ones always; drawn anew until no rule across fields
     * refuses it.
     */
    public FormValues valid() {
        for (int i = 0; i < TRIES; i++) {
            var values = fill(DeepSamples.ALL.getOrDefault(form.code(), FormValues.EMPTY));
            if (Forms.check(form, values).stream()
                    .noneMatch(finding -> finding.refuses() && !finding.ruleId().startsWith("FORM-"))) {
                return values;
            }
        }
        throw new IllegalStateException("no valid form of " + form.code() + " in " + TRIES + " tries");
    }

    private FormValues fill(FormValues start) {
        var values = start;
        FormValues before;
        do {
            before = values;
            var computed = Forms.CHECK.compute(form, before, Forms.TODAY);
            for (var field : Forms.CHECK.visibleFields(form, computed, Forms.TODAY)) {
                values = fill(field, values);
            }
        } while (!values.equals(before));
        return values;
    }

    private FormValues fill(FieldDefinition field, FormValues values) {
        var computed = Forms.CHECK.compute(form, values, Forms.TODAY);
        boolean there = values.single().containsKey(field.key())
                || values.rows().containsKey(field.key())
                || !field.type().isTyped()
                || field.isDerived() && computed.has(field.key());
        if (there) {
            return values;
        }
        boolean needed = Forms.CHECK.isRequired(form, field, computed, Forms.TODAY) || random.nextInt(4) == 0;
        if (field.type() != FieldType.ROWS) {
            return values.with(field.key(), needed ? right(field, values) : "");
        }
        var row = new LinkedHashMap<String, String>();
        field.columns().stream()
                .filter(column -> column.type().isTyped())
                .forEach(column -> row.put(column.key(), right(column, values)));
        return values.withRows(field.key(), needed ? List.of(row) : List.of());
    }

    private String right(FieldDefinition field, FormValues values) {
        return switch (field.type()) {
            case NAME -> "accountHolder".equals(field.key()) ? values.get("personName") : any(NAMES);
            case ID_NUMBER -> NumberChecks.identity(day(LocalDate.of(1946, 1, 1), LocalDate.of(2008, 1, 1)), male());
            case MOBILE -> "139%08d".formatted(random.nextInt(100_000_000));
            case BANK_CARD -> bankCard();
            case CREDIT_CODE -> "91440101MA5ABCDE1X";
            case REGION -> any(REGIONS);
            case YES_NO -> any(List.of("YES", "NO"));
            case CHOICE ->
                field.options().get(random.nextInt(field.options().size())).value();
            case TEXT, ADDRESS -> text(field);
            default -> number(field);
        };
    }

    private String text(FieldDefinition field) {
        var texts = Stream.concat(TEXTS.stream(), NAMES.stream())
                .filter(text -> field.pattern().isEmpty() || text.matches(field.pattern()))
                .toList();
        return any(texts);
    }

    /** A number or a date within the field's own bounds. */
    private String number(FieldDefinition field) {
        String min = bound(field, true);
        String max = bound(field, false);
        return switch (field.type()) {
            case DATE ->
                day(
                        min.isEmpty() ? LocalDate.of(2020, 1, 1) : LocalDate.parse(min),
                        max.isEmpty() ? LocalDate.of(2027, 12, 31) : LocalDate.parse(max));
            case MONTH -> YearMonth.of(2026, 1).plusMonths(random.nextInt(3)).toString();
            case YEAR -> String.valueOf(2026 + random.nextInt(2));
            default -> {
                int least = min.isEmpty() ? 1 : new BigDecimal(min).intValue() + 1;
                int most = max.isEmpty() ? least + 9 : new BigDecimal(max).intValue();
                yield String.valueOf(least + random.nextInt(Math.max(1, most - least)));
            }
        };
    }

    private String bound(FieldDefinition field, boolean least) {
        var bound = least ? field.min() : field.max();
        var nothing = FormContext.of(form, FormValues.EMPTY, Forms.TODAY, new NumberChecks());
        return bound == null ? "" : bound.valueIn(nothing);
    }

    private String day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) Math.max(1, to.toEpochDay() - from.toEpochDay())))
                .toString();
    }

    private String bankCard() {
        String body = "62%016d".formatted(random.nextLong(1_000_000_000_000_000L));
        return IntStream.range(0, 10)
                .mapToObj(last -> body + last)
                .filter(new NumberChecks()::isBankCard)
                .findFirst()
                .orElseThrow();
    }

    private boolean male() {
        return random.nextBoolean();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

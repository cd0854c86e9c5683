package org.sheyin.catalogue.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills what follows from other fields. */
final class FormCompute {
    /** A computed field may build on others; the deepest chain in the catalogue is four long. */
    private static final int PASSES = 6;

    private FormCompute() {}

    static FormValues compute(FormContext start) {
        var context = start;
        for (int pass = 0; pass < PASSES; pass++) {
            var next = context.with(onePass(context.with(computeRows(context))));
            if (next.values().equals(context.values())) {
                break;
            }
            context = next;
        }
        return context.values();
    }

    private static FormValues onePass(FormContext context) {
        var single = new LinkedHashMap<>(context.values().single());
        context.form().fields().forEach(field -> fill(field, single, context));
        return new FormValues(single, context.values().rows());
    }

    private static FormValues computeRows(FormContext context) {
        var values = context.values();
        for (var field :
                context.form().fields().filter(f -> f.type() == FieldType.ROWS).toList()) {
            var rows = new ArrayList<Map<String, String>>();
            values.rowsOf(field.key()).forEach(row -> rows.add(computeRow(field.columns(), row, context)));
            if (!rows.isEmpty()) {
                values = values.withRows(field.key(), rows);
            }
        }
        return values;
    }

    private static Map<String, String> computeRow(
            List<FieldDefinition> columns, Map<String, String> row, FormContext context) {
        var filled = new LinkedHashMap<>(row);
        columns.forEach(column -> fill(column, filled, context.inRow(filled)));
        return filled;
    }

    private static void fill(FieldDefinition field, Map<String, String> values, FormContext context) {
        boolean empty = values.getOrDefault(field.key(), "").isBlank();
        if (field.type() == FieldType.CORE && field.value() != null) {
            var value = field.value().valueIn(context);
            if (!value.isBlank()) {
                values.put(field.key(), value); // the core system's own value stays where the form cannot tell
            }
        }
        if (field.type() == FieldType.COMPUTED || field.isDerived() && empty) {
            var value = field.value().valueIn(context);
            if (value.isBlank()) {
                values.remove(field.key());
            } else {
                values.put(field.key(), value);
            }
        }
    }
}

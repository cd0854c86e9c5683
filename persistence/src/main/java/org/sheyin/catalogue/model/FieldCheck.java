package org.sheyin.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one visible field: presence, shape, bounds, and for rows every column of every row. */
final class FieldCheck {
    private static final String ARTICLE = "20(2)";
    private final ShapeCheck shapes;
    private final BoundsCheck bounds = new BoundsCheck();

    FieldCheck(ValueChecks checks, RegionLookup regions) {
        this.shapes = new ShapeCheck(checks, regions);
    }

    List<Finding> check(FieldDefinition field, FormContext context) {
        return switch (field.type()) {
            case ROWS -> checkRows(field, context);
            case COMPUTED, CORE -> List.of();
            default -> checkValue(field, field.key(), context).stream().toList();
        };
    }

    private List<Finding> checkRows(FieldDefinition field, FormContext context) {
        var rows = context.rows(field.key());
        var findings = new ArrayList<Finding>();
        if (rows.isEmpty() && RequiredCheck.isRequired(field, context)) {
            findings.add(finding(field.key(), "required", FormMessages.text("required", field.label())));
        }
        bounds.checkCount(field, rows.size(), context)
                .ifPresent(text -> findings.add(finding(field.key(), "rows", text)));
        for (int i = 0; i < rows.size(); i++) {
            var inRow = context.inRow(rows.get(i));
            for (var column : field.columns()) {
                if (column.type().isTyped() && column.visibleWhen().holds(inRow)) {
                    checkValue(column, "%s[%d].%s".formatted(field.key(), i, column.key()), inRow)
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> checkValue(FieldDefinition field, String path, FormContext context) {
        var value = context.value(field.key());
        if (value == null || value.isBlank()) {
            return RequiredCheck.isRequired(field, context)
                    ? Optional.of(finding(path, "required", FormMessages.text("required", field.label())))
                    : Optional.empty();
        }
        return shapes.check(field, value, context)
                .map(text -> finding(path, "shape", text))
                .or(() -> bounds.check(field, value, context).map(text -> finding(path, "bounds", text)))
                .or(() -> derived(field, value, context).map(text -> finding(path, "derived", text)));
    }

    private Optional<Bilingual> derived(FieldDefinition field, String value, FormContext context) {
        if (!field.isDerived() || field.type() == FieldType.TEXT) {
            return Optional.empty(); // a text is only proposed, such as the bank's name by the card's leading digits
        }
        var expected = field.value().valueIn(context);
        return expected.isBlank() || expected.equals(value)
                ? Optional.empty()
                : Optional.of(FormMessages.text("derived", field.label(), field.display(expected)));
    }

    private static Finding finding(String path, String rule, Bilingual text) {
        return new Finding(path, Severity.REFUSE, text.zh(), text.en(), "FORM-20-2-" + rule, ARTICLE, "", "");
    }
}

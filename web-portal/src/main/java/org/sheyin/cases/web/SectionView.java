package org.sheyin.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/** A section of a form with its fields filled, for entry and for reading alike. */
public record SectionView(String key, Bilingual title, List<FieldView> fields) {

    /** Whether any of its fields shows. */
    public boolean visible() {
        return fields.stream().anyMatch(FieldView::visible);
    }

    /**
     * @param visible keys of the fields to show
     * @param required keys of the fields that must be filled
     */
    static List<SectionView> of(FormDefinition form, FormValues values, Set<String> visible, Set<String> required) {
        return form.sections().stream()
                .map(section -> new SectionView(
                        section.key(),
                        section.title(),
                        section.fields().stream()
                                .map(field -> field(field, values, visible, required))
                                .toList()))
                .toList();
    }

    private static FieldView field(
            FieldDefinition field, FormValues values, Set<String> visible, Set<String> required) {
        String key = field.key();
        var rows = values.rowsOf(key);
        return new FieldView(
                field,
                "f-" + key,
                "f." + key,
                values.get(key),
                visible.contains(key),
                required.contains(key),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> cells(field, String.valueOf(i), rows.get(i)))
                        .toList(),
                cells(field, "__", Map.of()));
    }

    private static List<FieldView> cells(FieldDefinition field, String index, Map<String, String> row) {
        return field.columns().stream()
                .map(column -> new FieldView(
                        column,
                        "r-" + field.key() + "-" + index + "-" + column.key(),
                        "r." + field.key() + "." + index + "." + column.key(),
                        row.getOrDefault(column.key(), ""),
                        true,
                        column.required(),
                        List.of(),
                        List.of()))
                .toList();
    }
}

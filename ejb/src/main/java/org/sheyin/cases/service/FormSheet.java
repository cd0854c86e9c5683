package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.model.Actor;

/** A filled form as it is printed: its visible sections with labels and values in Chinese, choices and regions by name. */
@ApplicationScoped
public class FormSheet {
    private static final String ZH = "zh";

    private final RegionQueries regions;

    protected FormSheet() {
        this(null);
    }

    @Inject
    public FormSheet(RegionQueries regions) {
        this.regions = regions;
    }

    List<Map<String, Object>> sections(Actor actor, CaseView view) {
        return view.item().form().sections().stream()
                .map(section -> Map.<String, Object>of(
                        "title",
                        section.title().in(ZH),
                        "fields",
                        section.fields().stream()
                                .filter(field -> view.visible().contains(field.key()))
                                .filter(field -> field.type() != FieldType.ROWS)
                                .map(field -> line(actor, field, view.values().get(field.key())))
                                .toList(),
                        "tables",
                        section.fields().stream()
                                .filter(field -> view.visible().contains(field.key()))
                                .filter(field -> field.type() == FieldType.ROWS)
                                .flatMap(field ->
                                        tables(actor, field, view.values().rowsOf(field.key())))
                                .toList()))
                .filter(section ->
                        !((List<?>) section.get("fields")).isEmpty() || !((List<?>) section.get("tables")).isEmpty())
                .toList();
    }

    private Map<String, String> line(Actor actor, FieldDefinition field, String stored) {
        return Map.of("label", field.label().in(ZH), "value", read(actor, field, stored));
    }

    private Stream<Map<String, Object>> tables(Actor actor, FieldDefinition field, List<Map<String, String>> rows) {
        var cells = rows.stream()
                .map(row -> field.columns().stream()
                        .map(column -> read(actor, column, row.getOrDefault(column.key(), "")))
                        .toList())
                .toList();
        return SheetTable.of(
                field.label().in(ZH),
                field.columns().stream().map(column -> column.label().in(ZH)).toList(),
                cells);
    }

    private String read(Actor actor, FieldDefinition field, String stored) {
        if (field.level() == null || stored.isBlank()) {
            return field.display(stored).in(ZH);
        }
        String names = regions.withParents(actor, Set.of(stored)).stream()
                .map(RegionRow::nameZh)
                .collect(Collectors.joining());
        return names.isEmpty() ? stored : names;
    }
}

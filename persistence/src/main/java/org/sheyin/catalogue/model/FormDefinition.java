package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Form and checklist of one version of one sub-item.
 *
 * @param code code of the sub-item, such as {@code 01-01}
 * @param toBeConfirmed 待核: the catalogue officer has not confirmed the content yet
 */
public record FormDefinition(
        String code,
        Bilingual name,
        boolean toBeConfirmed,
        List<Section> sections,
        List<MaterialLine> materials,
        List<CrossFieldRule> rules,
        List<ItemParameter> parameters,
        List<StepTable> tables,
        List<Lead> leads) {

    public FormDefinition {
        sections = List.copyOf(sections);
        materials = List.copyOf(materials);
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        leads = List.copyOf(leads);
    }

    public Stream<FieldDefinition> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<FieldDefinition> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<MaterialLine> material(String key) {
        return materials.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    public Optional<Lead> lead(String item) {
        return leads.stream().filter(lead -> lead.item().equals(item)).findFirst();
    }

    /** The parameter's row in force on the day. */
    public Optional<ItemParameter> parameter(String key, LocalDate day) {
        return parameters.stream()
                .filter(row -> row.key().equals(key) && !row.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ItemParameter::effectiveFrom));
    }

    public Optional<StepTable> table(String tableName) {
        return tables.stream().filter(table -> table.name().equals(tableName)).findFirst();
    }
}

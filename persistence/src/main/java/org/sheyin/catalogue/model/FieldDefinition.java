package org.sheyin.catalogue.model;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, as data.
 *
 * @param required whether always required when visible
 * @param requiredWhen makes it required, {@link Condition#NEVER} when nothing does
 * @param visibleWhen shows it, {@link Condition#ALWAYS} when nothing hides it
 * @param pattern regular expression over the whole value, empty when free
 * @param min least length in code points, number or date by type; a literal, {@code @today} or an expression's result
 * @param max greatest, likewise
 * @param level depth of a region, null for other types
 * @param columns columns of rows, empty for other types
 * @param value expression that fills the field: computed, or derived and checked when the type is typed; may be null
 */
public record FieldDefinition(
        String key,
        Bilingual label,
        FieldType type,
        boolean required,
        Condition requiredWhen,
        Condition visibleWhen,
        String pattern,
        Expression min,
        Expression max,
        List<Option> options,
        Bilingual help,
        RegionLevel level,
        List<FieldDefinition> columns,
        Expression value) {

    public FieldDefinition {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    /** Whether the value is filled from others although it may be typed, as sex and birth date from the identity number. */
    public boolean isDerived() {
        return type.isTyped() && value != null;
    }

    public Optional<Option> option(String chosen) {
        return options.stream().filter(option -> option.value().equals(chosen)).findFirst();
    }

    /** The value as a person reads it: a choice by its label, the rest as it is. */
    public Bilingual display(String stored) {
        if (stored.isBlank()) {
            return Bilingual.NONE;
        }
        return option(stored).map(Option::label).orElseGet(() -> switch (stored) {
            case "YES" -> new Bilingual("是", "Yes");
            case "NO" -> new Bilingual("否", "No");
            default -> new Bilingual(stored, stored);
        });
    }
}

package org.sheyin.catalogue.model;

import java.util.List;

/**
 * A group of fields under one heading.
 *
 * @param visibleWhen hides all of its fields at once, as the agent's when nobody acts for the citizen
 */
public record Section(String key, Bilingual title, Condition visibleWhen, List<FieldDefinition> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}

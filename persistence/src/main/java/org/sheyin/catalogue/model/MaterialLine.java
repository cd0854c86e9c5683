package org.sheyin.catalogue.model;

import java.util.List;
import java.util.Set;

/**
 * One line of the material checklist (收件材料清单).
 *
 * @param kept whether a copy stays in the file; otherwise the document is only seen
 * @param alternatives documents that serve equally (或), empty when only the named one serves
 */
public record MaterialLine(
        String key,
        Bilingual name,
        boolean required,
        Condition requiredWhen,
        Set<MaterialSource> sources,
        boolean kept,
        List<Option> alternatives,
        Bilingual help) {

    public MaterialLine {
        sources = Set.copyOf(sources);
        alternatives = List.copyOf(alternatives);
    }
}

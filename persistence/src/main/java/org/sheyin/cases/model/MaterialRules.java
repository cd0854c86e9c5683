package org.sheyin.cases.model;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What may be noted at a line of the checklist (Art 22(2)). */
public final class MaterialRules {
    private MaterialRules() {}

    /** @param source name of a {@link MaterialSource}; comes from outside, so it may be anything */
    public static Decision judgeSource(FormDefinition form, String lineKey, String source) {
        return form.materials().stream()
                .filter(line -> line.key().equals(lineKey))
                .findFirst()
                .map(line -> lineAllowsSource(line, source))
                .orElseGet(() -> Decision.refuse(Reason.of("CASE-22-4", "22(2)")));
    }

    private static Decision lineAllowsSource(MaterialLine line, String source) {
        boolean allowed = line.sources().stream().anyMatch(one -> one.name().equals(source));
        Bilingual name = line.name();
        return Decision.when(
                allowed,
                Reason.of(
                                "CASE-22-3",
                                "22(2)",
                                name.zh(),
                                name.en(),
                                allowed(line, Bilingual::zh, "、"),
                                allowed(line, Bilingual::en, ", "))
                        .atField(line.key()));
    }

    private static String allowed(MaterialLine line, Function<Bilingual, String> language, String between) {
        return line.sources().stream()
                .sorted(Comparator.naturalOrder())
                .map(MaterialSource::label)
                .map(language)
                .collect(Collectors.joining(between));
    }
}

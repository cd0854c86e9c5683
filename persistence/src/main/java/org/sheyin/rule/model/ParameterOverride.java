package org.sheyin.rule.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agreement of before the measures says otherwise (Art 5): its clause wins until it expires, and only where it
 * speaks. The concept partnership brings the implementation.
 */
@FunctionalInterface
public interface ParameterOverride {
    ParameterOverride NONE = (key, day) -> Optional.empty();

    /**
     * @param text the agreed value
     * @param clause clause of the agreement, shown in place of the article
     * @param basis number of the agreement
     */
    record Agreed(String text, String clause, String basis) {}

    Optional<Agreed> agreed(String key, LocalDate day);
}

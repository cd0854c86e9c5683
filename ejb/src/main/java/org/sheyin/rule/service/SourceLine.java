package org.sheyin.rule.service;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.rule.model.LawSource;

/**
 * A clause of the register of sources of law (Art 1).
 *
 * @param number document number, empty while a draft
 * @param from null while a draft
 * @param to null while in force
 */
public record SourceLine(
        String code,
        String lawZh,
        String lawEn,
        String number,
        String clauseZh,
        String clauseEn,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    static SourceLine of(LawSource source) {
        return new SourceLine(
                source.code(),
                source.lawZh(),
                source.lawEn(),
                source.number(),
                source.clauseZh(),
                source.clauseEn(),
                source.effectiveFrom().orElse(null),
                source.effectiveTo().orElse(null));
    }

    /** @param language ISO 639 code; everything but {@code en} reads Chinese */
    public String law(String language) {
        return "en".equals(language) ? lawEn : lawZh;
    }

    public String clause(String language) {
        return "en".equals(language) ? clauseEn : clauseZh;
    }
}

package org.sheyin.dictionary.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.model.NewEntry;

/** A line of an extensible list, with its last change. */
public record EntryRow(
        Long id,
        ExtensibleList list,
        String code,
        String nameZh,
        String nameEn,
        Integer ordinal,
        Boolean enabled,
        LocalDate validFrom,
        String changedBy,
        Instant changedAt,
        String reason)
        implements Serializable {

    /** @param language ISO 639 code; everything but {@code en} reads Chinese */
    public String in(String language) {
        return "en".equals(language) ? nameEn : nameZh;
    }

    /** Whether the measures leave it out, so that nobody can enable it (rule DICT-3-1). */
    public boolean isBarred() {
        return NewEntry.isMedical(list, code, nameZh + nameEn);
    }

    public boolean isSelectable(LocalDate day) {
        return enabled && !validFrom.isAfter(day);
    }
}

package org.sheyin.cases.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A reviewer's decision.
 *
 * @param version the version that the reviewer saw
 * @param note shown to the bank and in the trail
 * @param legalBasis law and clause, for a rejection
 * @param defects field-wise remarks, for a return
 */
public record Decide(
        long caseId,
        int version,
        @NotNull @Size(max = 2000) String note,
        @NotNull @Size(max = 500) String legalBasis,
        @NotNull List<@Valid Defect> defects) {

    public Decide {
        defects = List.copyOf(defects);
    }

    /** @param fieldKey field or material line */
    public record Defect(@NotBlank @Size(max = 60) String fieldKey, @NotBlank @Size(max = 500) String text) {}

    public static Decide plain(long caseId, int version, String note) {
        return new Decide(caseId, version, note, "", List.of());
    }
}

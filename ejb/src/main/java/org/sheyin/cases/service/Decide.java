package org.sheyin.cases.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reviewer's decision.
 *
 * @param version the version that the reviewer saw
 * @param note shown to the bank and in the trail
 * @param legalBasis law and clause, for a rejection
 * @param defects field-wise remarks, for a return
 * @param lateReason why some of them are named only now, although the version before showed them
 */
public record Decide(
        long caseId,
        int version,
        @NotNull @Size(max = 2000) String note,
        @NotNull @Size(max = 500) String legalBasis,
        @NotNull List<@Valid Defect> defects,
        @NotNull @Size(max = 500) String lateReason) {

    private static final int MOST_NOTE = 2000;

    public Decide {
        defects = List.copyOf(defects);
    }

    /** With nothing to explain. */
    public Decide(long caseId, int version, String note, String legalBasis, List<Defect> defects) {
        this(caseId, version, note, legalBasis, defects, "");
    }

    /** @param fieldKey field or material line */
    public record Defect(@NotBlank @Size(max = 60) String fieldKey, @NotBlank @Size(max = 500) String text) {}

    /** What lists and trail say of a return: the note, or else the defects themselves. */
    String noteOfReturn() {
        String told = defects.stream().map(Defect::text).collect(Collectors.joining("；"));
        return note.isBlank() ? told.substring(0, Math.min(told.length(), MOST_NOTE)) : note;
    }

    public static Decide plain(long caseId, int version, String note) {
        return new Decide(caseId, version, note, "", List.of());
    }
}

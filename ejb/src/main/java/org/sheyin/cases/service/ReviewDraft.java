package org.sheyin.cases.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;

/**
 * What a reviewer typed and has not decided yet.
 *
 * @param note reason or note, at most 2,000 characters
 * @param legalBasis law and clause, at most 500 characters
 * @param lateReason why defects are named only now, at most 500 characters
 * @param remarks text by field or material line, each at most 500 characters
 */
public record ReviewDraft(
        @NotNull @Size(max = 2000) String note,
        @NotNull @Size(max = 500) String legalBasis,
        @NotNull @Size(max = 500) String lateReason,
        @NotNull Map<@Size(max = 60) String, @Size(max = 500) String> remarks) {
    private static final String NOTE = "note";
    private static final String BASIS = "legalBasis";
    private static final String LATE = "lateReason";
    private static final String REMARK = "remark:";

    public static final ReviewDraft EMPTY = new ReviewDraft("", "", "", Map.of());

    public ReviewDraft {
        var typed = new LinkedHashMap<>(remarks);
        typed.values().removeIf(text -> text == null || text.isBlank());
        remarks = typed;
    }

    public boolean isEmpty() {
        return note.isBlank() && legalBasis.isBlank() && lateReason.isBlank() && remarks.isEmpty();
    }

    FormValues values() {
        var values = new LinkedHashMap<String, String>();
        values.put(NOTE, note);
        values.put(BASIS, legalBasis);
        values.put(LATE, lateReason);
        remarks.forEach((key, text) -> values.put(REMARK + key, text));
        return FormValues.of(values);
    }

    static ReviewDraft of(FormValues values) {
        var remarks = new LinkedHashMap<String, String>();
        values.single().forEach((key, text) -> {
            if (key.startsWith(REMARK)) {
                remarks.put(key.substring(REMARK.length()), text);
            }
        });
        return new ReviewDraft(values.get(NOTE), values.get(BASIS), values.get(LATE), remarks);
    }
}

package org.sheyin.cases.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.ReviewDraft;

/** What the reviewer types. */
public class ReviewRemarks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> byKey = new HashMap<>();
    private String note;
    private String legalBasis;

    /** A remark with the name of the field or material that it speaks of. */
    public record Told(String key, String label, String text) {}

    void restore(ReviewDraft draft) {
        byKey.clear();
        byKey.putAll(draft.remarks());
        note = draft.note();
        legalBasis = draft.legalBasis();
    }

    ReviewDraft draft() {
        return new ReviewDraft(text(note), text(legalBasis), byKey);
    }

    List<Told> defects(List<ReviewSheet.Spot> spots) {
        return spots.stream()
                .filter(spot -> !text(byKey.get(spot.key())).isBlank())
                .map(spot ->
                        new Told(spot.key(), spot.label(), byKey.get(spot.key()).strip()))
                .toList();
    }

    Decide decision(long caseId, int version, List<Told> defects) {
        return new Decide(
                caseId,
                version,
                text(note),
                text(legalBasis),
                defects.stream().map(d -> new Decide.Defect(d.key(), d.text())).toList());
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public Map<String, String> getByKey() {
        return byKey;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}

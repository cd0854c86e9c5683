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
    private String lateReason;

    /**
     * A remark with the name of the field or material that it speaks of.
     *
     * @param late whether the version before showed it already
     */
    public record Told(String key, String label, String text, boolean late) {}

    void restore(ReviewDraft draft) {
        byKey.clear();
        byKey.putAll(draft.remarks());
        note = draft.note();
        legalBasis = draft.legalBasis();
        lateReason = draft.lateReason();
    }

    ReviewDraft draft() {
        return new ReviewDraft(text(note), text(legalBasis), text(lateReason), byKey);
    }

    List<Told> defects(List<ReviewSheet.Spot> spots) {
        return spots.stream()
                .filter(spot -> !text(byKey.get(spot.key())).isBlank())
                .map(spot ->
                        new Told(spot.key(), spot.label(), byKey.get(spot.key()).strip(), spot.seenBefore()))
                .toList();
    }

    Decide decision(long caseId, int version) {
        return new Decide(caseId, version, text(note), text(legalBasis), List.of());
    }

    /** Without the note, which speaks of a rejection: the defects speak for themselves. */
    Decide sentBack(long caseId, int version, List<Told> defects) {
        var named =
                defects.stream().map(d -> new Decide.Defect(d.key(), d.text())).toList();
        return new Decide(caseId, version, "", "", named, text(lateReason));
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

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}

package org.sheyin.cases.web;

import java.util.List;
import org.sheyin.cases.service.PageView;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.shared.model.Reason;

/**
 * A line of the checklist with its pages.
 *
 * @param missing whether the submission still waits for it
 */
public record MaterialLineView(MaterialLine line, boolean required, boolean missing, List<PageView> pages) {

    static MaterialLineView of(MaterialNeed need, List<PageView> pages, List<Reason> reasons) {
        String key = need.line().key();
        return new MaterialLineView(
                need.line(),
                need.required(),
                reasons.stream().anyMatch(reason -> reason.field().equals(key)),
                pages.stream().filter(page -> page.lineKey().equals(key)).toList());
    }

    public String key() {
        return line.key();
    }

    public boolean certificate() {
        return line.sources().contains(MaterialSource.E_CERTIFICATE);
    }

    /** The shape in which a scanned page is noted. */
    public String imageSource() {
        return line.sources().contains(MaterialSource.IMAGE) ? "IMAGE" : "COPY";
    }

    /** Tone of the line's mark: brought, missing or not needed. */
    public String tone() {
        return missing ? "warning" : pages.isEmpty() ? "neutral" : "success";
    }

    /** Key of the word beside the mark. */
    public String word() {
        return missing ? "material.missing" : pages.isEmpty() ? "material.optional" : "material.there";
    }
}

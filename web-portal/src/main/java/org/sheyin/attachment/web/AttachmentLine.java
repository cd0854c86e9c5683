package org.sheyin.attachment.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A line of a checklist with what was brought for it.
 *
 * @param missing whether the submission still waits for it
 * @param kept whether files are taken; of other lines the original is only seen
 * @param sources shapes in which it may be brought: ORIGINAL, COPY, IMAGE, E_CERTIFICATE
 */
public record AttachmentLine(
        String key,
        String name,
        String help,
        boolean required,
        boolean missing,
        boolean kept,
        Set<String> sources,
        List<AttachedPage> pages)
        implements Serializable {

    public boolean takes(String source) {
        return sources.contains(source);
    }

    /** The shape in which a scanned page is noted. */
    public String imageSource() {
        return takes("IMAGE") ? "IMAGE" : "COPY";
    }

    /** Tone of the line's mark: brought, missing or not needed. */
    public String tone() {
        return missing ? "warning" : pages.isEmpty() ? "neutral" : "success";
    }

    /** Key of the word beside the mark. */
    public String word() {
        return missing ? "attached.missing" : pages.isEmpty() ? "attached.optional" : "attached.there";
    }
}

package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.Certificate;

/**
 * A page of material as the portal shows it.
 *
 * @param attachmentId null when the line was only seen or is an e-certificate without a self-print
 * @param sheets number of sheets in the file, 0 without one
 * @param skew tenths of a degree by which it was straightened
 * @param crop part of the page that is shown, empty for all of it
 * @param warnings what was told of it when it came
 * @param certificate null when it is no e-certificate
 * @param replaces the submitted page in whose place it came, null when there is none
 * @param addedVersion version that brought it
 * @param removedVersion version with which it left, null while it is there
 */
public record PageView(
        long id,
        String lineKey,
        String source,
        int ordinal,
        Long attachmentId,
        int sheets,
        int rotation,
        int skew,
        String crop,
        String warnings,
        Certificate certificate,
        String fileName,
        Long replaces,
        int addedVersion,
        Integer removedVersion)
        implements Serializable {

    /** @param sheets of the stored file, 0 without one */
    static PageView of(CasePage page, int sheets) {
        return new PageView(
                page.id(),
                page.lineKey(),
                page.source(),
                page.ordinal(),
                page.attachmentId(),
                page.sheet() == null ? sheets : 1,
                page.rotation(),
                page.skew(),
                page.crop().text(),
                page.warnings(),
                page.certificate(),
                page.fileName(),
                page.replaces(),
                page.addedVersion(),
                page.removedVersion());
    }

    public boolean hasImage() {
        return attachmentId != null;
    }

    /** Whether a part of the page is left out, or it is shown straightened. */
    public boolean cropped() {
        return !crop.isEmpty() || skew != 0;
    }

    /** Whether it may be cropped: a scan of one sheet that came after the last submission. */
    public boolean takesCrop(int submittedVersion) {
        return sheets == 1 && addedVersion > submittedVersion;
    }

    /** Whether its sheets may be given to lines of their own. */
    public boolean takesSplit(int submittedVersion) {
        return sheets > 1 && addedVersion > submittedVersion;
    }

    /** Changes when the page looks different; for the address of its picture. */
    public String look() {
        return rotation + (skew == 0 ? "" : "~" + skew + "~") + crop;
    }

    public List<PageWarning> warned() {
        return PageWarning.parse(warnings);
    }

    public String certificateSerial() {
        return certificate == null ? null : certificate.serial();
    }

    public Instant certificateAt() {
        return certificate == null ? null : certificate.queriedAt();
    }

    /** Whether version {@code v} contains the page. */
    public boolean isIn(int v) {
        return addedVersion <= v && (removedVersion == null || v < removedVersion);
    }
}

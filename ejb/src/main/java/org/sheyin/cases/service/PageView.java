package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A page of material as the portal shows it.
 *
 * @param attachmentId null when the line was only seen or is an e-certificate
 * @param sheets number of sheets in the file, 0 without one
 * @param crop part of the page that is shown, empty for all of it
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
        String crop,
        String certificateSerial,
        Instant certificateAt,
        String fileName,
        int addedVersion,
        Integer removedVersion)
        implements Serializable {

    public boolean hasImage() {
        return attachmentId != null;
    }

    /** Whether a part of the page is left out. */
    public boolean cropped() {
        return !crop.isEmpty();
    }

    /** Whether it may be cropped: a scan of one sheet that came after the last submission. */
    public boolean takesCrop(int submittedVersion) {
        return sheets == 1 && addedVersion > submittedVersion;
    }

    /** Changes when the page looks different; for the address of its picture. */
    public String look() {
        return rotation + crop;
    }

    /** Whether version {@code v} contains the page. */
    public boolean isIn(int v) {
        return addedVersion <= v && (removedVersion == null || v < removedVersion);
    }
}

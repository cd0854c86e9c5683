package org.sheyin.cases.service;

import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Placing;

/**
 * Where the bytes of a page are, for the renderer.
 *
 * @param looks how often who asks has looked at the case today
 * @param sheet the one sheet of its file that the page is, null when it is the whole file
 */
public record StoredPage(
        long caseId,
        long looks,
        String objectKey,
        String mediaType,
        int sheets,
        Integer sheet,
        int rotation,
        int skew,
        String crop) {
    /** @param whole whether all of it is wanted, also what the clerk left out */
    Placing placing(boolean whole) {
        return whole ? Placing.whole(rotation) : new Placing(rotation, Crop.parse(crop), skew);
    }

    /** The sheet of the file. @param asked the sheet of the page, 1 or more */
    int sheetOfFile(int asked) {
        return sheet == null ? asked : sheet;
    }
}

package org.sheyin.cases.service;

import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Placing;

/** Where the bytes of a page are, for the renderer. */
public record StoredPage(String objectKey, String mediaType, int sheets, int rotation, String crop) {
    /** @param whole whether all of it is wanted, also what the clerk left out */
    Placing placing(boolean whole) {
        return whole ? Placing.whole(rotation) : new Placing(rotation, Crop.parse(crop));
    }
}

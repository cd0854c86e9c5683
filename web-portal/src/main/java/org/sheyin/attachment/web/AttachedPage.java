package org.sheyin.attachment.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * A page that was brought.
 *
 * @param sheets sheets of paper in the file; 0 when something stands in the place of an image
 * @param look changes when the page looks different; for the address of its picture
 * @param cropped whether a part of the page is left out
 * @param croppable whether it may be cropped here
 * @param certificateSerial serial of an e-certificate in the place of an image; empty when an original was only seen
 */
public record AttachedPage(
        long id,
        int sheets,
        String look,
        boolean cropped,
        boolean croppable,
        String fileName,
        String certificateSerial,
        Instant certificateAt)
        implements Serializable {

    public boolean hasImage() {
        return sheets > 0;
    }
}

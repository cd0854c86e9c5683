package org.sheyin.attachment.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.attachment.model.PageWarning;

/**
 * A page that was brought.
 *
 * @param sheets sheets of paper in the file; 0 when something stands in the place of an image
 * @param look changes when the page looks different; for the address of its picture
 * @param cropped whether a part of the page is left out
 * @param croppable whether it may be cropped here
 * @param certificateSerial serial of an e-certificate, with or in the place of an image; empty when an original was only seen
 * @param marks what else is told of it
 */
public record AttachedPage(
        long id,
        int sheets,
        String look,
        boolean cropped,
        boolean croppable,
        String fileName,
        String certificateSerial,
        Instant certificateAt,
        Marks marks)
        implements Serializable {

    /**
     * @param splittable whether its sheets may be given to lines of their own here
     * @param rejected why the reviewer wants it replaced; empty when he does not
     * @param certificate what is known of the e-certificate besides
     * @param warned what was found hard to read when it came
     */
    public record Marks(boolean splittable, String rejected, String certificate, List<PageWarning> warned)
            implements Serializable {
        public static final Marks NONE = new Marks(false, "", "", List.of());
    }

    /** Without marks. */
    public AttachedPage(
            long id,
            int sheets,
            String look,
            boolean cropped,
            boolean croppable,
            String fileName,
            String certificateSerial,
            Instant certificateAt) {
        this(id, sheets, look, cropped, croppable, fileName, certificateSerial, certificateAt, Marks.NONE);
    }

    public boolean hasImage() {
        return sheets > 0;
    }

    public List<PageWarning> warned() {
        return marks.warned();
    }
}

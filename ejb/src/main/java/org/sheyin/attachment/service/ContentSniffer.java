package org.sheyin.attachment.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.MediaType;

/** Tells the media type by magic numbers alone. */
final class ContentSniffer {
    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    /** @throws IntakeRefusal when it is none of those allowed */
    MediaType typeOf(byte[] raw) throws IntakeRefusal {
        try {
            var mime = known.detect(new ByteArrayInputStream(raw), new Metadata())
                    .getBaseType()
                    .toString();
            return MediaType.ofMime(mime).orElseThrow(() -> new IntakeRefusal(IntakeCode.TYPE_NOT_ALLOWED, mime));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sheyin.attachment.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The only kinds of file that material may have; recognised by content, never by name. */
public enum MediaType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    /** May have several pages. */
    TIFF("image/tiff"),
    PDF("application/pdf");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    /** The registered name, such as {@code image/jpeg}. */
    public String mime() {
        return mime;
    }

    public static Optional<MediaType> ofMime(String mime) {
        return Stream.of(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }
}

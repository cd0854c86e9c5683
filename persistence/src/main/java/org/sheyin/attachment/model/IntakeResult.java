package org.sheyin.attachment.model;

import java.util.List;

/** What became of a file that somebody wants to hand in. */
public sealed interface IntakeResult {

    /** SHA-256 of the file as it came, lower-case hexadecimal; empty when it was too long to be read. */
    String sha256Raw();

    /**
     * Fit to be kept.
     *
     * @param bytes the normalised form: what is stored. JPEG keeps its coded data, PNG and TIFF their pixels
     * @param type by content
     * @param pages 1 or more
     * @param width of the first page before rotation: pixels, or points (1/72 inch) for PDF
     * @param height of the first page before rotation, same unit
     * @param rotation degrees clockwise (0, 90, 180, 270) by which the first page is to be turned for viewing
     * @param sha256Raw of the file as it came
     * @param sha256Normalised of {@code bytes}
     * @param measure how it reads
     */
    record Accepted(
            byte[] bytes,
            MediaType type,
            int pages,
            int width,
            int height,
            int rotation,
            String sha256Raw,
            String sha256Normalised,
            PageMeasure measure)
            implements IntakeResult {}

    /**
     * Not taken in; nothing of it is kept.
     *
     * @param args arguments of the text, without the file's name or content
     */
    record Refused(IntakeCode code, List<String> args, String sha256Raw) implements IntakeResult {
        public Refused {
            args = List.copyOf(args);
        }
    }
}

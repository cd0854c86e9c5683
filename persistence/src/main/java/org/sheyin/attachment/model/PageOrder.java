package org.sheyin.attachment.model;

import java.util.List;

/**
 * Asks for the picture of one page.
 *
 * @param objectKey which object
 * @param type its media type, as told at intake
 * @param page 1 to the number of pages
 * @param width wanted pixels of what is shown, 16 to 4000; a scan is never enlarged
 * @param placing how it lies and which part of it is wanted
 * @param watermark lines repeated over the whole page, such as name and date; empty for none
 * @param form how the picture is coded
 */
public record PageOrder(
        String objectKey, MediaType type, int page, int width, Placing placing, List<String> watermark, Form form) {
    public static final int THUMBNAIL_WIDTH = 160;
    public static final int VIEW_WIDTH = 1600;
    public static final int MOST_WIDTH = 4000;

    /** JPEG for photographs and thumbnails, PNG where each stroke counts. */
    public enum Form {
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mime;

        Form(String mime) {
            this.mime = mime;
        }

        public String mime() {
            return mime;
        }
    }

    public PageOrder {
        watermark = List.copyOf(watermark);
        if (page < 1 || width < 16 || width > MOST_WIDTH) {
            throw new IllegalArgumentException("page " + page + ", width " + width);
        }
    }

    /** A small picture for the list, without watermark. */
    public static PageOrder thumbnail(String objectKey, MediaType type, int page, Placing placing) {
        return new PageOrder(objectKey, type, page, THUMBNAIL_WIDTH, placing, List.of(), Form.JPEG);
    }

    /** The picture to work with; whoever sees it sees his own name on it (Art 24). */
    public static PageOrder view(String objectKey, MediaType type, int page, Placing placing, List<String> watermark) {
        return new PageOrder(objectKey, type, page, VIEW_WIDTH, placing, watermark, Form.JPEG);
    }
}

package org.sheyin.attachment.model;

/**
 * How a page reads; of a file with several pages that of the worst.
 *
 * @param sharpness variance of the Laplacian in the sharpest tenth of the page, 800 pixels wide; a blurred or empty page has little
 * @param brightness mean luminance, 0 to 255
 */
public record PageMeasure(int sharpness, int brightness) {
    /** Nothing to find fault with. */
    public static final PageMeasure GOOD = new PageMeasure(Integer.MAX_VALUE, 255);

    /** The worse of both, each in its own way. */
    public PageMeasure worse(PageMeasure other) {
        return new PageMeasure(Math.min(sharpness, other.sharpness), Math.min(brightness, other.brightness));
    }
}

package org.sheyin.attachment.model;

/**
 * The paper within a picture, as it was found when the picture came.
 *
 * @param crop part of the picture once it is straightened
 * @param skew tenths of a degree clockwise by which it is straightened about its middle; any number may come from outside
 */
public record Framing(Crop crop, int skew) {
    /** The picture as it is. */
    public static final Framing WHOLE = new Framing(Crop.WHOLE, 0);

    /** The most by which a page is straightened. */
    public static final int MOST_SKEW = 150;

    public boolean isWhole() {
        return crop.isWhole() && skew == 0;
    }
}

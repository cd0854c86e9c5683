package org.sheyin.attachment.model;

/**
 * How a page lies and which part of it is shown.
 *
 * @param rotation degrees clockwise: 0, 90, 180 or 270
 * @param crop of the page as it lies then
 * @param skew tenths of a degree clockwise by which it is straightened about its middle, before it is cropped
 */
public record Placing(int rotation, Crop crop, int skew) {
    public Placing {
        if (rotation % 90 != 0 || rotation < 0 || rotation > 270) {
            throw new IllegalArgumentException("rotation " + rotation);
        }
    }

    public Placing(int rotation, Crop crop) {
        this(rotation, crop, 0);
    }

    /** The whole page, not straightened. */
    public static Placing whole(int rotation) {
        return new Placing(rotation, Crop.WHOLE, 0);
    }

    public boolean isTurned() {
        return rotation % 180 != 0;
    }

    /** The shown part on the page as it was scanned. */
    public Crop scanned() {
        return crop.turned(-rotation);
    }
}

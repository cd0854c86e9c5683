package org.sheyin.attachment.model;

/**
 * How a page lies and which part of it is shown.
 *
 * @param rotation degrees clockwise: 0, 90, 180 or 270
 * @param crop of the page as it lies then
 */
public record Placing(int rotation, Crop crop) {
    public Placing {
        if (rotation % 90 != 0 || rotation < 0 || rotation > 270) {
            throw new IllegalArgumentException("rotation " + rotation);
        }
    }

    /** The whole page. */
    public static Placing whole(int rotation) {
        return new Placing(rotation, Crop.WHOLE);
    }

    public boolean isTurned() {
        return rotation % 180 != 0;
    }

    /** The shown part on the page as it was scanned. */
    public Crop scanned() {
        return crop.turned(-rotation);
    }
}

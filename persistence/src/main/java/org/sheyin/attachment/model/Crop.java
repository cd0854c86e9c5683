package org.sheyin.attachment.model;

import java.awt.image.BufferedImage;
import java.util.regex.Pattern;

/**
 * The part of a page that is shown, in thousandths of its width and height. The page itself is kept whole.
 *
 * @param left 0 to 1000, smaller than {@code right}
 * @param top 0 to 1000, smaller than {@code bottom}
 */
public record Crop(int left, int top, int right, int bottom) {
    public static final Crop WHOLE = new Crop(0, 0, 1000, 1000);

    private static final int FULL = 1000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})-(\\d{1,4})-(\\d{1,4})-(\\d{1,4})");

    public Crop {
        if (left < 0 || top < 0 || right > FULL || bottom > FULL || left >= right || top >= bottom) {
            throw new IllegalArgumentException("no part of a page: " + left + "-" + top + "-" + right + "-" + bottom);
        }
    }

    /** @throws IllegalArgumentException when this is not what {@link #text} writes */
    public static Crop parse(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        var sides = TEXT.matcher(text);
        if (!sides.matches()) {
            throw new IllegalArgumentException("no part of a page: " + text);
        }
        return new Crop(side(sides.group(1)), side(sides.group(2)), side(sides.group(3)), side(sides.group(4)));
    }

    private static int side(String digits) {
        return Integer.parseInt(digits);
    }

    /** Empty for the whole page. */
    public String text() {
        return isWhole() ? "" : left + "-" + top + "-" + right + "-" + bottom;
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    /** This part of what {@code outer} shows, as a part of the page. */
    public Crop within(Crop outer) {
        return new Crop(
                outer.left + left * outer.width() / FULL,
                outer.top + top * outer.height() / FULL,
                outer.left + right * outer.width() / FULL,
                outer.top + bottom * outer.height() / FULL);
    }

    /** The same part when the page is turned. @param degrees clockwise, a multiple of 90 */
    public Crop turned(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> new Crop(FULL - bottom, left, FULL - top, right);
            case 180 -> new Crop(FULL - right, FULL - bottom, FULL - left, FULL - top);
            case 270 -> new Crop(top, FULL - right, bottom, FULL - left);
            default -> this;
        };
    }

    /** Cuts it out of the page. */
    public BufferedImage of(BufferedImage page) {
        int x = page.getWidth() * left / FULL;
        int y = page.getHeight() * top / FULL;
        int wide = Math.max(1, page.getWidth() * right / FULL - x);
        int high = Math.max(1, page.getHeight() * bottom / FULL - y);
        return isWhole() ? page : page.getSubimage(x, y, wide, high);
    }
}

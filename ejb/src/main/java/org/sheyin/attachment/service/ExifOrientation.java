package org.sheyin.attachment.service;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of an Exif block that concerns the page: how the camera was held. */
final class ExifOrientation {
    private static final int TAG = 274;

    private ExifOrientation() {}

    /**
     * @param tiff the block after its mark
     * @return degrees clockwise by which the picture is to be turned; 0 when the block says nothing or is malformed
     */
    static int rotation(byte[] tiff) {
        if (tiff.length < 8) {
            return 0;
        }
        var data = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = data.getInt(4) & 0xffffffffL;
        if (directory + 2 > tiff.length) {
            return 0;
        }
        int entries = data.getShort((int) directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + i * 12L;
            if (entry + 12 > tiff.length) {
                return 0;
            }
            if ((data.getShort((int) entry) & 0xffff) == TAG) {
                return ofTag(data.getShort((int) entry + 8));
            }
        }
        return 0;
    }

    /** Mirrored forms, which no camera writes, are turned only. */
    static int ofTag(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }
}

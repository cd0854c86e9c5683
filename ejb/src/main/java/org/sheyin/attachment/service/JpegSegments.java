package org.sheyin.attachment.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sheyin.attachment.model.IntakeCode;

/**
 * Walks a JPEG file marker by marker and keeps its coded data, JFIF and Adobe marks and colour profile. Exif (places!),
 * XMP, comments, embedded thumbnails and all that follows the end marker are left out.
 */
final class JpegSegments {
    /** Ordinary progressive files have ten; hundreds of empty ones would make the decoder run for minutes. */
    private static final int MOST_SCANS = 32;

    private final byte[] raw;
    private final ByteArrayOutputStream kept;
    private int position = 2;
    private int width;
    private int height;
    private int components;
    private boolean progressive;
    private int scans;
    private int rotation;

    JpegSegments(byte[] raw) throws IntakeRefusal {
        this.raw = raw;
        this.kept = new ByteArrayOutputStream(raw.length);
        need(raw.length > 4 && (raw[0] & 0xff) == 0xff && (raw[1] & 0xff) == 0xd8);
        kept.write(raw, 0, 2);
        while (segment()) {
            need(position < raw.length);
        }
        need(width > 0 && height > 0 && scans > 0);
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Degrees clockwise, from the Exif orientation that is dropped. */
    int rotation() {
        return rotation;
    }

    /** Decoded bytes a pixel: a progressive file is decoded as a whole, in coefficients of two bytes. */
    int bytesPerPixel() {
        return progressive ? components * 2 : 1;
    }

    private boolean segment() throws IntakeRefusal {
        need((raw[position] & 0xff) == 0xff);
        while (position < raw.length && (raw[position] & 0xff) == 0xff) {
            position++;
        }
        int marker = at(position++);
        if (marker == 0xd9) {
            kept.write(0xff);
            kept.write(0xd9);
            return false;
        }
        need(marker >= 0xc0 && marker != 0xd8 && !(marker >= 0xd0 && marker <= 0xd7));
        int length = at(position) << 8 | at(position + 1);
        need(length >= 2 && position + length <= raw.length);
        int end = position + length;
        if (isFrame(marker)) {
            frame(marker, length);
        }
        if (marker == 0xe0) {
            jfif(length);
        } else if (isKept(marker, length)) {
            keep(marker, position, end);
        } else if (marker == 0xe1 && startsWith("Exif\0\0", length)) {
            rotation = ExifOrientation.rotation(Arrays.copyOfRange(raw, position + 8, end));
        }
        position = end;
        if (marker == 0xda) {
            entropyCodedData();
        }
        return true;
    }

    private static boolean isFrame(int marker) {
        return marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int marker, int length) throws IntakeRefusal {
        need(width == 0 && length >= 8);
        if (marker > 0xc2 || at(position + 2) != 8) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "JPEG SOF" + (marker - 0xc0));
        }
        progressive = marker == 0xc2;
        height = at(position + 3) << 8 | at(position + 4);
        width = at(position + 5) << 8 | at(position + 6);
        components = at(position + 7);
        need(components >= 1 && components <= 4);
    }

    private boolean isKept(int marker, int length) {
        return marker < 0xe0
                || (marker == 0xe2 && startsWith("ICC_PROFILE\0", length))
                || (marker == 0xee && startsWith("Adobe", length));
    }

    private void jfif(int length) {
        if (startsWith("JFIF\0", length) && length >= 16) {
            kept.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16});
            kept.write(raw, position + 2, 12);
            kept.writeBytes(new byte[2]);
        }
    }

    private void entropyCodedData() throws IntakeRefusal {
        need(++scans <= MOST_SCANS && width > 0);
        int start = position;
        while (true) {
            need(position + 1 < raw.length);
            int following = raw[position + 1] & 0xff;
            if ((raw[position] & 0xff) == 0xff && following != 0 && !(following >= 0xd0 && following <= 0xd7)) {
                break;
            }
            position++;
        }
        kept.write(raw, start, position - start);
    }

    private void keep(int marker, int from, int to) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(raw, from, to - from);
    }

    private boolean startsWith(String mark, int length) {
        var bytes = mark.getBytes(StandardCharsets.US_ASCII);
        int from = position + 2;
        return length >= bytes.length + 2 && Arrays.equals(raw, from, from + bytes.length, bytes, 0, bytes.length);
    }

    private int at(int index) throws IntakeRefusal {
        need(index < raw.length);
        return raw[index] & 0xff;
    }

    private static void need(boolean holds) throws IntakeRefusal {
        if (!holds) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
    }
}

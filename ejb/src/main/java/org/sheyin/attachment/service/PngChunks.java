package org.sheyin.attachment.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.sheyin.attachment.model.IntakeCode;

/**
 * Walks a PNG file chunk by chunk, proves each checksum and keeps what the pixels need. Texts, Exif, profiles (both may
 * be compressed bombs) and all that follows the end chunk are left out before a decoder sees them.
 */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "pHYs");

    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int bytesPerPixel;

    PngChunks(byte[] raw) throws IntakeRefusal {
        need(raw.length > SIGNATURE.length && Arrays.equals(SIGNATURE, Arrays.copyOf(raw, SIGNATURE.length)));
        kept = new ByteArrayOutputStream(raw.length);
        kept.writeBytes(SIGNATURE);
        var data = ByteBuffer.wrap(raw);
        int position = SIGNATURE.length;
        for (String name = ""; !"IEND".equals(name); ) {
            need(position + 12 <= raw.length);
            int length = data.getInt(position);
            need(length >= 0 && length <= raw.length - position - 12);
            name = new String(raw, position + 4, 4, StandardCharsets.US_ASCII);
            need((width == 0) == "IHDR".equals(name));
            checksum(raw, position, length);
            if ("IHDR".equals(name)) {
                header(data, position + 8, length);
            }
            if (KEPT.contains(name)) {
                kept.write(raw, position, length + 12);
            } else {
                // A capital first letter marks a chunk without which the picture cannot be understood.
                need(Character.isLowerCase(name.charAt(0)));
            }
            position += length + 12;
        }
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

    /** Decoded bytes a pixel, at most 8 and one for transparency. */
    int bytesPerPixel() {
        return bytesPerPixel;
    }

    private void header(ByteBuffer data, int position, int length) throws IntakeRefusal {
        need(length == 13);
        width = data.getInt(position);
        height = data.getInt(position + 4);
        need(width > 0 && height > 0);
        int channels =
                switch (data.get(position + 9)) {
                    case 0, 3 -> 1;
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> throw new IntakeRefusal(IntakeCode.DAMAGED);
                };
        bytesPerPixel = (channels + 1) * (data.get(position + 8) > 8 ? 2 : 1);
    }

    private static void checksum(byte[] raw, int position, int length) throws IntakeRefusal {
        var crc = new CRC32();
        crc.update(raw, position + 4, length + 4);
        need((int) crc.getValue() == ByteBuffer.wrap(raw).getInt(position + 8 + length));
    }

    private static void need(boolean holds) throws IntakeRefusal {
        if (!holds) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
    }
}

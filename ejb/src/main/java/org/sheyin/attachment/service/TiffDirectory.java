package org.sheyin.attachment.service;

import java.nio.ByteBuffer;
import java.util.Set;
import org.sheyin.attachment.model.IntakeCode;

/**
 * One directory of a TIFF file, in a copy that may be changed. Every entry's values must lie within the file; entries
 * that a page does not need (Exif, GPS, XMP, sub-directories, private ones) are taken out in place, so that the decoder
 * never meets them.
 */
final class TiffDirectory {
    private static final Set<Integer> KEPT = Set.of(
            254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 293, 296, 317, 320, 322,
            323, 324, 325, 332, 338, 339, 347, 529, 530, 531, 532);
    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int ENTRY = 12;

    private final ByteBuffer file;
    private final int start;

    TiffDirectory(ByteBuffer file, long start) throws IntakeRefusal {
        need(start >= 8 && start + 2 <= file.capacity());
        this.file = file;
        this.start = (int) start;
        need(start + 2 + entries() * (long) ENTRY + 4 <= file.capacity());
        for (int i = 0; i < entries(); i++) {
            int type = file.getShort(entry(i) + 2) & 0xffff;
            need(type > 0 && type < TYPE_BYTES.length);
            need(bytes(i) <= 4 || unsigned(entry(i) + 8) + bytes(i) <= file.capacity());
        }
    }

    /** Takes out what a page does not need. */
    void strip() {
        long following = next();
        int kept = 0;
        for (int i = 0; i < entries(); i++) {
            if (KEPT.contains(tag(i))) {
                for (int k = 0; k < ENTRY; k++) {
                    file.put(entry(kept) + k, file.get(entry(i) + k));
                }
                kept++;
            }
        }
        file.putShort(start, (short) kept);
        file.putInt(entry(kept), (int) following);
    }

    /** Offset of the next directory, 0 when this is the last. */
    long next() {
        return unsigned(entry(entries()));
    }

    /** The values of a tag, all of them unsigned integers; the given one when the tag is absent. */
    long[] values(int tag, long otherwise) throws IntakeRefusal {
        for (int i = 0; i < entries(); i++) {
            if (tag(i) == tag) {
                return values(i);
            }
        }
        return new long[] {otherwise};
    }

    private long[] values(int index) throws IntakeRefusal {
        int size = typeBytes(index);
        need(size <= 4);
        var values = new long[(int) (bytes(index) / size)];
        need(values.length > 0);
        int from = bytes(index) <= 4 ? entry(index) + 8 : (int) unsigned(entry(index) + 8);
        for (int i = 0; i < values.length; i++) {
            int at = from + i * size;
            values[i] = switch (size) {
                case 1 -> file.get(at) & 0xff;
                case 2 -> file.getShort(at) & 0xffff;
                default -> unsigned(at);
            };
        }
        return values;
    }

    private int entries() {
        return file.getShort(start) & 0xffff;
    }

    private int entry(int index) {
        return start + 2 + index * ENTRY;
    }

    private int tag(int index) {
        return file.getShort(entry(index)) & 0xffff;
    }

    private int typeBytes(int index) {
        return TYPE_BYTES[file.getShort(entry(index) + 2) & 0xffff];
    }

    private long bytes(int index) {
        return typeBytes(index) * unsigned(entry(index) + 4);
    }

    private long unsigned(int at) {
        return file.getInt(at) & 0xffffffffL;
    }

    static void need(boolean holds) throws IntakeRefusal {
        if (!holds) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
    }
}

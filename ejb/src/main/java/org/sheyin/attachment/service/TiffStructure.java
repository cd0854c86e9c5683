package org.sheyin.attachment.service;

import static org.sheyin.attachment.service.TiffDirectory.need;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/** Walks a TIFF file's directories before a decoder sees them: pages, sizes, compressions, where their data lies. */
final class TiffStructure {
    /** None, CCITT (3), LZW, JPEG, Deflate (2), PackBits. The old JPEG of TIFF 6.0 cannot be proven. */
    private static final Set<Long> COMPRESSIONS = Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32946L, 32773L);

    private static final long JPEG = 7;

    private final byte[] stripped;
    private final List<TiffPage> pages = new ArrayList<>();
    private final IntakeLimits limits;
    private final PixelLimit pixels;

    TiffStructure(byte[] raw, IntakeLimits limits, MemoryBudget budget) throws IntakeRefusal {
        this.stripped = raw.clone();
        this.limits = limits;
        this.pixels = new PixelLimit(limits, budget);
        need(raw.length >= 8 && raw[0] == raw[1] && (raw[0] == 'I' || raw[0] == 'M'));
        var file = ByteBuffer.wrap(stripped).order(raw[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (file.getShort(2) == 43) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "BigTIFF");
        }
        need(file.getShort(2) == 42);
        var seen = new HashSet<Long>();
        for (long at = file.getInt(4) & 0xffffffffL; at != 0; ) {
            need(seen.add(at));
            if (pages.size() == limits.maxPages()) {
                throw new IntakeRefusal(IntakeCode.TOO_MANY_PAGES, limits.maxPages());
            }
            var directory = new TiffDirectory(file, at);
            at = directory.next();
            directory.strip();
            pages.add(page(directory));
        }
        need(!pages.isEmpty());
    }

    /** The file without the entries that no page needs. */
    byte[] stripped() {
        return stripped;
    }

    List<TiffPage> pages() {
        return pages;
    }

    private TiffPage page(TiffDirectory directory) throws IntakeRefusal {
        long width = directory.values(256, 0)[0];
        long height = directory.values(257, 0)[0];
        long bits = LongStream.of(directory.values(258, 1)).max().orElse(1);
        long samples = directory.values(277, 1)[0];
        need(samples >= 1 && samples <= 5);
        if (bits > 16) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "TIFF " + bits + " bit");
        }
        int bytesPerPixel = (int) (samples * (bits > 8 ? 2 : 1));
        // Read and written at once: twice the memory.
        pixels.check(width, height, bytesPerPixel * 2);
        checkData(directory, width, height);
        var rotation = ExifOrientation.ofTag((int) directory.values(274, 1)[0]);
        return new TiffPage((int) width, (int) height, bytesPerPixel * 2, rotation);
    }

    private void checkData(TiffDirectory directory, long width, long height) throws IntakeRefusal {
        long compression = directory.values(259, 1)[0];
        if (!COMPRESSIONS.contains(compression)) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "TIFF " + compression);
        }
        long tileWidth = directory.values(322, width)[0];
        long tileHeight = directory.values(323, height)[0];
        need(tileWidth >= 1 && tileHeight >= 1 && tileWidth <= limits.maxPixels() / tileHeight);
        boolean tiled = directory.values(324, 0)[0] != 0;
        var offsets = directory.values(tiled ? 324 : 273, 0);
        var counts = directory.values(tiled ? 325 : 279, 0);
        need(offsets.length == counts.length);
        for (int i = 0; i < offsets.length; i++) {
            need(offsets[i] >= 8 && counts[i] > 0 && offsets[i] + counts[i] <= stripped.length);
            if (compression == JPEG) {
                need(JpegFrame.pixels(stripped, (int) offsets[i], (int) counts[i]) <= limits.maxPixels());
            }
        }
    }
}

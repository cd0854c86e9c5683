package org.sheyin.attachment.model;

import java.time.Duration;

/**
 * How much one file may ask of us.
 *
 * @param maxBytes length of the file as it comes; the normalised form may have three times as much
 * @param maxPixels width times height of one page, before anything is decoded
 * @param maxPages pages of a TIFF or PDF
 * @param time wall time for one file, waiting for a free worker included
 * @param workers files worked on at once
 */
public record IntakeLimits(int maxBytes, long maxPixels, int maxPages, Duration time, int workers) {
    /** 20 MB, 80 megapixels (A3 at 600 dpi has 70), 50 pages, 20 s, two workers. */
    public static final IntakeLimits DEFAULT =
            new IntakeLimits(20 * 1024 * 1024, 80_000_000L, 50, Duration.ofSeconds(20), 2);

    public IntakeLimits {
        if (maxBytes < 1 || maxPixels < 1 || maxPages < 1 || workers < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same for files of this length at most. */
    public IntakeLimits upTo(int megabytes) {
        return new IntakeLimits(megabytes * 1024 * 1024, maxPixels, maxPages, time, workers);
    }

    /** Bytes that the normalised form may have. */
    public int maxNormalisedBytes() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, maxBytes * 3L);
    }

    /** Pixels of all pages together: five full pages' worth, which is fifty ordinary A4 pages at 300 dpi. */
    public long maxPixelsInAll() {
        return maxPixels * 5;
    }

    public long maxMegapixels() {
        return maxPixels / 1_000_000;
    }
}

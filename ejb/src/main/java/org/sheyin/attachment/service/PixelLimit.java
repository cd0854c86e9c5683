package org.sheyin.attachment.service;

import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/** The size of pages, told by their headers, before anything is decoded. */
final class PixelLimit {
    private final IntakeLimits limits;
    private final MemoryBudget budget;
    private long inAll;

    PixelLimit(IntakeLimits limits, MemoryBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * @param bytesPerPixel of the decoded form
     * @throws IntakeRefusal when the page, or all pages so far, exceed the limits or this server's memory
     */
    void check(long width, long height, int bytesPerPixel) throws IntakeRefusal {
        if (width < 1 || height < 1) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
        boolean tooMany = width > Integer.MAX_VALUE
                || height > Integer.MAX_VALUE
                || width * height > limits.maxPixels()
                || (inAll += width * height) > limits.maxPixelsInAll()
                || !budget.covers(width * height * bytesPerPixel);
        if (tooMany) {
            throw new IntakeRefusal(IntakeCode.TOO_MANY_PIXELS, width, height, megapixels(bytesPerPixel));
        }
    }

    private long megapixels(int bytesPerPixel) {
        return Math.min(limits.maxMegapixels(), budget.bytes() / bytesPerPixel / 1_000_000);
    }
}

package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.sheyin.attachment.model.MediaType;

/** Decodes one page of a kept object, no larger than needed for the wanted width. */
interface PageSource {

    /**
     * @param page from 1
     * @param wantedWidth pixels of the picture to be made; the page may come larger
     * @param turned whether the picture's width will be the page's height
     */
    BufferedImage page(byte[] content, int page, int wantedWidth, boolean turned)
            throws IOException, InterruptedException;

    static PageSource of(MediaType type, MemoryBudget budget) {
        return type == MediaType.PDF ? new PdfPageSource(budget) : new ScanPageSource(type, budget);
    }
}

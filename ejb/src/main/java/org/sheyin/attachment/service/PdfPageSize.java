package org.sheyin.attachment.service;

import org.apache.pdfbox.pdmodel.PDPage;
import org.sheyin.attachment.model.IntakeCode;

/**
 * The size of a PDF page as shown, in points (1/72 inch). Pages beyond five metres, or more than ten times as long as
 * wide, are no paper: rendering them would need memory without end.
 */
record PdfPageSize(float width, float height) {
    private static final float LONGEST = 14_400;
    private static final float MOST_RATIO = 10;

    static PdfPageSize of(PDPage page) throws IntakeRefusal {
        var box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        var size = new PdfPageSize(lies ? box.getHeight() : box.getWidth(), lies ? box.getWidth() : box.getHeight());
        float longer = Math.max(size.width, size.height);
        float shorter = Math.min(size.width, size.height);
        if (!(shorter >= 1) || longer > LONGEST || longer > shorter * MOST_RATIO) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
        return size;
    }

    float scaleToWidth(int pixels) {
        return pixels / width;
    }
}

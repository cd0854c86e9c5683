package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sheyin.attachment.model.PageUnavailableException;

/** A page of a PDF, drawn at the wanted size. */
final class PdfPageSource implements PageSource {
    private final MemoryBudget budget;

    PdfPageSource(MemoryBudget budget) {
        this.budget = budget;
    }

    @Override
    public BufferedImage page(byte[] content, int page, int wantedWidth, boolean turned)
            throws IOException, InterruptedException {
        try (var share = budget.takeAtMost(content.length * 4L + (64L << 20));
                var document = Loader.loadPDF(content)) {
            if (page > document.getNumberOfPages()) {
                throw new PageUnavailableException("there is no page " + page, null);
            }
            var size = PdfPageSize.of(document.getPage(page - 1));
            float length = turned ? size.height() : size.width();
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, wantedWidth / length, ImageType.RGB);
        } catch (IntakeRefusal e) {
            throw new PageUnavailableException("the page has no paper's size", e);
        }
    }
}

package org.sheyin.attachment.service;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sheyin.attachment.model.SecretMarking;

/** Reads the text layer of a PDF, page by page, for markings of secrecy (Art 22(1)). */
final class PdfText {
    private static final int MOST_CHARACTERS = 2_000_000;

    private PdfText() {}

    static boolean marksSecret(PDDocument document) throws IOException, InterruptedException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("time is over");
            }
            for (boolean sorted : new boolean[] {false, true}) {
                if (SecretMarking.isIn(text(document, page, sorted))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(PDDocument document, int page, boolean sorted) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        var text = new StringBuilder();
        stripper.writeText(document, new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                if (text.length() + length > MOST_CHARACTERS) {
                    throw new IOException("too much text on a page");
                }
                text.append(characters, offset, length);
            }

            @Override
            public void flush() {
                // Nothing is buffered here.
            }

            @Override
            public void close() {
                // The text is taken from the builder.
            }
        });
        return text.toString();
    }
}

package org.sheyin.print.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person gets who copies the text out of a PDF. */
public final class PaperText {
    private PaperText() {}

    public static String copied(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks and ends of lines, which fall where the paper ends. */
    public static String dense(byte[] pdf) {
        return copied(pdf).replaceAll("\\s", "");
    }
}

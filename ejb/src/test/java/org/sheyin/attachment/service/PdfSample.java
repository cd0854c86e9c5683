package org.sheyin.attachment.service;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Generated PDF files, harmless and not. */
final class PdfSample {
    private PdfSample() {}

    static byte[] withText(String text, int pages, Consumer<PDDocument> change) throws IOException {
        try (var document = new PDDocument();
                var in = PdfSample.class.getResourceAsStream("/fonts/NotoSansSC-GB2312.ttf")) {
            var font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(in)), true);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var scan = LosslessFactory.createFromImage(
                        document, ScanSample.page(80, 120, BufferedImage.TYPE_INT_RGB, i));
                try (var out = new PDPageContentStream(document, page)) {
                    out.drawImage(scan, 100, 100, 200, 300);
                    out.setNonStrokingColor(Color.BLACK);
                    out.beginText();
                    out.setFont(font, 24);
                    out.newLineAtOffset(80, 700);
                    out.showText(text);
                    out.endText();
                }
            }
            change.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] plain() throws IOException {
        return withText("城乡居民养老保险参保登记表", 2, document -> {});
    }

    /** With one more object in the catalogue. */
    static byte[] holding(String key, COSDictionary object) throws IOException {
        return withText("申请表", 1, document -> document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.getPDFName(key), object));
    }

    static COSDictionary action(String type) {
        var action = new COSDictionary();
        action.setName(COSName.S, type);
        return action;
    }

    /** A Flate stream of the given length once inflated. */
    static byte[] bomb(long length) throws IOException {
        return withText("申请表", 1, document -> {
            var stream = new COSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var zeros = new byte[1 << 20];
                for (long written = 0; written < length; written += zeros.length) {
                    out.write(zeros);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bomb"), stream);
        });
    }
}

package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/**
 * Lets in a PDF that only shows pages. An unsigned one is written anew, so that nothing hides between or behind its
 * objects; a signed one (e-certificate) keeps its bytes to its last end mark, for its signature's sake.
 */
final class PdfNormaliser implements Normaliser {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int PROOF_WIDTH = 200;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Override
    public NormalForm normalise(byte[] raw, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException {
        if (!new String(raw, 0, Math.min(5, raw.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
        new PdfStreams(raw).check();
        long memory = raw.length * 4L + 64L * MEGABYTE;
        if (!budget.covers(memory)) {
            throw new IntakeRefusal(IntakeCode.TOO_MANY_BYTES, limits.maxBytes() / MEGABYTE);
        }
        try (var share = budget.take(memory);
                var document = Loader.loadPDF(raw)) {
            return normalise(raw, document, limits, budget);
        } catch (InvalidPasswordException e) {
            throw new IntakeRefusal(IntakeCode.ENCRYPTED);
        } catch (BoundedOutput.TooLongException e) {
            throw new IntakeRefusal(IntakeCode.GROWS_TOO_LARGE, limits.maxNormalisedBytes() / MEGABYTE);
        }
    }

    private static NormalForm normalise(byte[] raw, PDDocument document, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException {
        if (document.isEncrypted()) {
            throw new IntakeRefusal(IntakeCode.ENCRYPTED);
        }
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
        if (pages > limits.maxPages()) {
            throw new IntakeRefusal(IntakeCode.TOO_MANY_PAGES, limits.maxPages());
        }
        var objects = new PdfObjects(new PdfFilters(new PixelLimit(limits, budget)));
        objects.check(document.getDocument());
        if (PdfText.marksSecret(document)) {
            throw new IntakeRefusal(IntakeCode.SECRET_MARKING);
        }
        prove(document);
        var box = document.getPage(0).getCropBox();
        var bytes = objects.isSigned() ? upToEnd(raw) : writeAnew(raw, document, limits);
        return new NormalForm(bytes, pages, Math.round(box.getWidth()), Math.round(box.getHeight()), 0);
    }

    private static void prove(PDDocument document) throws IOException, IntakeRefusal, InterruptedException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("time is over");
            }
            var scale = PdfPageSize.of(document.getPage(i)).scaleToWidth(PROOF_WIDTH);
            BufferedImage proof = renderer.renderImage(i, scale, ImageType.GRAY);
            proof.flush();
        }
    }

    private static byte[] writeAnew(byte[] raw, PDDocument document, IntakeLimits limits) throws IOException {
        var checksum = new CRC32();
        checksum.update(raw);
        // The same file must always give the same bytes, or it would be kept twice.
        document.setDocumentId(checksum.getValue());
        var bytes = new BoundedOutput(limits.maxNormalisedBytes());
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] upToEnd(byte[] raw) throws IntakeRefusal {
        for (int i = raw.length - END.length; i >= 0; i--) {
            if (Arrays.equals(raw, i, i + END.length, END, 0, END.length)) {
                int end = i + END.length;
                while (end < raw.length && (raw[end] == '\r' || raw[end] == '\n')) {
                    end++;
                }
                return Arrays.copyOf(raw, end);
            }
        }
        throw new IntakeRefusal(IntakeCode.DAMAGED);
    }
}

package org.sheyin.attachment.service;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/** Decodes each page of a TIFF and codes it anew, without loss: black and white by CCITT T.6, else by Deflate. */
final class TiffNormaliser implements Normaliser {
    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public NormalForm normalise(byte[] raw, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException {
        var structure = new TiffStructure(raw, limits, budget);
        var reader = Decoders.tiff(structure.stripped());
        var writer = new TIFFImageWriterSpi().createWriterInstance(null);
        var bytes = new BoundedOutput(limits.maxNormalisedBytes());
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            var pages = structure.pages();
            for (int i = 0; i < pages.size(); i++) {
                copy(reader, writer, i, pages, budget);
                if (out.length() > limits.maxNormalisedBytes()) {
                    throw new BoundedOutput.TooLongException();
                }
            }
            writer.endWriteSequence();
        } catch (BoundedOutput.TooLongException e) {
            throw new IntakeRefusal(IntakeCode.GROWS_TOO_LARGE, limits.maxNormalisedBytes() / MEGABYTE);
        } finally {
            reader.dispose();
            writer.dispose();
        }
        var first = structure.pages().get(0);
        return new NormalForm(
                bytes.toByteArray(), structure.pages().size(), first.width(), first.height(), first.rotation());
    }

    private static void copy(
            ImageReader reader, ImageWriter writer, int index, List<TiffPage> pages, MemoryBudget budget)
            throws IOException, InterruptedException {
        var page = pages.get(index);
        if (Thread.interrupted()) {
            throw new InterruptedException("time is over");
        }
        try (var share = budget.take((long) page.width() * page.height() * page.bytesPerPixel())) {
            var image = reader.read(index);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(isBlackAndWhite(image) ? "CCITT T.6" : "Deflate");
            writer.writeToSequence(new IIOImage(image, null, reader.getImageMetadata(index)), param);
        }
    }

    private static boolean isBlackAndWhite(BufferedImage image) {
        return image.getColorModel().getPixelSize() == 1;
    }
}

package org.sheyin.attachment.service;

import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/** Decodes a PNG and codes its pixels anew, without loss; of everything else only the resolution is kept. */
final class PngNormaliser implements Normaliser {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public NormalForm normalise(byte[] raw, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException {
        var chunks = new PngChunks(raw);
        new PixelLimit(limits, budget).check(chunks.width(), chunks.height(), chunks.bytesPerPixel());
        try (var share = budget.take((long) chunks.width() * chunks.height() * chunks.bytesPerPixel())) {
            var bytes = codeAnew(chunks.kept(), limits);
            return new NormalForm(bytes, 1, chunks.width(), chunks.height(), 0);
        } catch (BoundedOutput.TooLongException e) {
            throw new IntakeRefusal(IntakeCode.GROWS_TOO_LARGE, limits.maxNormalisedBytes() / MEGABYTE);
        }
    }

    private static byte[] codeAnew(byte[] png, IntakeLimits limits) throws IOException {
        var reader = Decoders.png(png);
        var writer = ImageIO.getImageWriter(reader);
        try {
            var image = reader.read(0);
            var bytes = new BoundedOutput(limits.maxNormalisedBytes());
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
                keepResolution(reader.getImageMetadata(0), metadata);
                writer.write(new IIOImage(image, null, metadata));
            }
            return bytes.toByteArray();
        } finally {
            reader.dispose();
            writer.dispose();
        }
    }

    private static void keepResolution(IIOMetadata from, IIOMetadata to) throws IOException {
        var found = ((IIOMetadataNode) from.getAsTree(FORMAT)).getElementsByTagName("pHYs");
        if (found.getLength() > 0) {
            var root = new IIOMetadataNode(FORMAT);
            root.appendChild(found.item(0));
            to.mergeTree(FORMAT, root);
        }
    }
}

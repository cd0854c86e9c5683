package org.sheyin.attachment.service;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;

/** Keeps a JPEG's coded data bit by bit: under the single set it is the only original, so it is never coded anew. */
final class JpegNormaliser implements Normaliser {

    @Override
    public NormalForm normalise(byte[] raw, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException {
        var segments = new JpegSegments(raw);
        new PixelLimit(limits, budget).check(segments.width(), segments.height(), segments.bytesPerPixel());
        var kept = segments.kept();
        long bytes = (long) segments.width() * segments.height() * segments.bytesPerPixel();
        try (var share = budget.take(bytes)) {
            prove(kept);
        }
        return new NormalForm(kept, 1, segments.width(), segments.height(), segments.rotation());
    }

    /** All coded data is decoded; only every eighth pixel of every eighth row is kept of it. */
    private static void prove(byte[] jpeg) throws IOException, IntakeRefusal {
        var reader = Decoders.strictJpeg(jpeg);
        var complaints = new StringBuilder();
        try {
            reader.addIIOReadWarningListener((ImageReader source, String warning) -> complaints.append(warning));
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(8, 8, 0, 0);
            reader.readRaster(0, param);
        } finally {
            reader.dispose();
        }
        var said = complaints.toString().toLowerCase(Locale.ROOT);
        if (said.contains("corrupt") || said.contains("premature")) {
            throw new IntakeRefusal(IntakeCode.DAMAGED);
        }
    }
}

package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageUnavailableException;

/** A page of a JPEG, PNG or TIFF. Large ones are thinned out while decoding, to no less than twice the wanted width. */
final class ScanPageSource implements PageSource {
    private final MediaType type;
    private final MemoryBudget budget;

    ScanPageSource(MediaType type, MemoryBudget budget) {
        this.type = type;
        this.budget = budget;
    }

    @Override
    public BufferedImage page(byte[] content, int page, int wantedWidth, boolean turned)
            throws IOException, InterruptedException {
        var reader = reader(content);
        try {
            if (page > reader.getNumImages(true)) {
                throw new PageUnavailableException("there is no page " + page, null);
            }
            int index = page - 1;
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            int step = Math.max(1, (turned ? height : width) / (2 * wantedWidth));
            step = Math.min(step, Math.min(width, height));
            // Some readers decode the whole page before they thin it out.
            try (var share = budget.takeAtMost((long) width * height * 4)) {
                var param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(index, param);
            }
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader(byte[] content) throws IOException {
        return switch (type) {
            case JPEG -> Decoders.jpeg(content);
            case PNG -> Decoders.png(content);
            case TIFF -> Decoders.tiff(content);
            case PDF -> throw new IllegalArgumentException("not a scan");
        };
    }
}

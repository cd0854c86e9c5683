package org.sheyin.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.model.ObjectStoreException;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.PagePicture;
import org.sheyin.attachment.model.PageUnavailableException;

/** Makes the picture of one page of a kept object: all that anybody sees of it (Art 24). */
@ApplicationScoped
public class PageRenderer {
    private static final float JPEG_QUALITY = 0.85f;

    private final Watermark watermark = new Watermark(GlyphFont.bundled());
    private ObjectStore store;
    private BoundedWork work;

    protected PageRenderer() {}

    @Inject
    public PageRenderer(ObjectStore store, BoundedWork work) {
        this.store = store;
        this.work = work;
    }

    /**
     * @throws ObjectStoreException when the object is missing or damaged; nothing of it is shown then
     * @throws PageUnavailableException when there is no such page or it cannot be drawn in time
     */
    public PagePicture render(PageOrder order) {
        var content = store.read(order.objectKey());
        try {
            return work.run(() -> draw(content, order), IntakeLimits.DEFAULT.time());
        } catch (ExecutionException e) {
            throw unavailable(order, e.getCause());
        } catch (BoundedWork.BusyException | TimeoutException e) {
            throw unavailable(order, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(order, e);
        }
    }

    private PagePicture draw(byte[] content, PageOrder order) throws IOException, InterruptedException {
        var source = PageSource.of(order.type(), work.budget());
        var placing = order.placing();
        int whole = Math.min(
                PageOrder.MOST_WIDTH, order.width() * 1000 / placing.crop().width());
        var page = source.page(content, order.page(), whole, placing.isTurned());
        var straight = PageScaling.straighten(page, placing.skew());
        var picture = PageScaling.fit(placing.scanned().of(straight), order.width(), placing.rotation());
        if (!order.watermark().isEmpty()) {
            watermark.draw(picture, order.watermark());
        }
        var bytes = order.form() == PageOrder.Form.PNG ? png(picture) : jpeg(picture);
        return new PagePicture(bytes, order.form().mime(), picture.getWidth(), picture.getHeight());
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PageUnavailableException unavailable(PageOrder order, Throwable cause) {
        return cause instanceof PageUnavailableException known
                ? known
                : new PageUnavailableException(
                        "Page " + order.page() + " of attachment object " + order.objectKey() + " cannot be shown",
                        cause);
    }
}

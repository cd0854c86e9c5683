package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.PageUnavailableException;
import org.sheyin.attachment.model.Placing;
import org.sheyin.attachment.service.PageRenderer;
import org.sheyin.permission.model.PermissionPrint;
import org.sheyin.print.service.QrReading;

/** Looks for the code of a request on the pages of a scan. */
@ApplicationScoped
public class StampedScan {
    private static final int PAGES = 5;

    /** A code of 32 mm on a page of 297 mm has some 250 pixels then, five for each of its modules. */
    private static final int WIDTH = 2400;

    private final PageRenderer renderer;

    protected StampedScan() {
        this(null);
    }

    @Inject
    public StampedScan(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** @return text of our code, empty when none can be read */
    public String code(String objectKey, MediaType type, int pages) {
        for (int page = 1; page <= Math.min(pages, PAGES); page++) {
            var ours = text(objectKey, type, page)
                    .filter(text -> PermissionPrint.Code.read(text).isPresent());
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        return "";
    }

    private Optional<String> text(String objectKey, MediaType type, int page) {
        try {
            var order = new PageOrder(objectKey, type, page, WIDTH, Placing.whole(0), List.of(), PageOrder.Form.PNG);
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(renderer.render(order).bytes()));
            return QrReading.of(picture);
        } catch (PageUnavailableException cannotBeDrawn) {
            System.getLogger(StampedScan.class.getName())
                    .log(System.Logger.Level.INFO, "a page of a stamped scan cannot be drawn", cannotBeDrawn);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

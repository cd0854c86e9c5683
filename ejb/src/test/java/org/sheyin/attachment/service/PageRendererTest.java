package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.ObjectDamagedException;
import org.sheyin.attachment.model.PageOrder;
import org.sheyin.attachment.model.PageUnavailableException;
import org.sheyin.attachment.model.Placing;

class PageRendererTest {
    private static final List<String> MARK = List.of("李晓敏 经办岗", "2026-11-24 10:15 演示");

    @TempDir
    Path root;

    private StoreSample store;
    private PageRenderer renderer;

    @BeforeEach
    void open() {
        store = new StoreSample(root);
        renderer = new PageRenderer(store.store, new IntakeSample().work);
    }

    @Test
    void aThumbnailHasItsWidthAndTurnsWithThePage() throws IOException {
        var key = store.put(ScanSample.jpeg(1240, 1754, 1)).key();
        var upright = renderer.render(PageOrder.thumbnail(key, MediaType.JPEG, 1, Placing.whole(0)));
        assertThat(upright.width()).isEqualTo(160);
        assertThat(upright.height()).isEqualTo(226);
        assertThat(upright.mime()).isEqualTo("image/jpeg");
        var lying = renderer.render(PageOrder.thumbnail(key, MediaType.JPEG, 1, Placing.whole(90)));
        assertThat(lying.width()).isEqualTo(160);
        assertThat(lying.height()).isEqualTo(113);
    }

    @Test
    void straighteningTurnsAboutTheMiddleAndLeavesWhiteCorners() throws IOException {
        var black = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var key = store.put(ScanSample.coded("png", black)).key();
        var order = new PageOrder(
                key, MediaType.PNG, 1, 200, new Placing(0, Crop.WHOLE, 100), List.of(), PageOrder.Form.PNG);
        var picture =
                ImageIO.read(new ByteArrayInputStream(renderer.render(order).bytes()));
        assertThat(picture.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
        assertThat(picture.getRGB(100, 100)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void turningMovesTheCornersClockwise() throws IOException {
        var page = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        page.setRGB(0, 0, Color.RED.getRGB());
        var key = store.put(ScanSample.coded("png", page)).key();
        assertThat(red(key, 0)).containsExactly(0, 0);
        assertThat(red(key, 90)).containsExactly(59, 0);
        assertThat(red(key, 180)).containsExactly(99, 59);
        assertThat(red(key, 270)).containsExactly(0, 99);
    }

    /** The red corner lies in the part that is kept, wherever the page is turned to. */
    @Test
    void aCroppedPageShowsItsPartInFullWidth() throws IOException {
        var page = new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB);
        page.setRGB(40, 24, Color.RED.getRGB());
        var key = store.put(ScanSample.coded("png", page)).key();
        var part = new Crop(100, 100, 600, 600);
        for (int rotation = 0; rotation < 360; rotation += 90) {
            var placing = new Placing(rotation, part.turned(rotation));
            var order = new PageOrder(key, MediaType.PNG, 1, 200, placing, List.of(), PageOrder.Form.PNG);
            var picture = renderer.render(order);
            assertThat(picture.width()).isEqualTo(rotation % 180 == 0 ? 200 : 120);
            var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            int right = image.getWidth() - 1;
            int bottom = image.getHeight() - 1;
            int x = rotation == 90 || rotation == 180 ? right : 0;
            int y = rotation == 180 || rotation == 270 ? bottom : 0;
            assertThat(image.getRGB(x, y)).as("turned %d", rotation).isEqualTo(Color.RED.getRGB());
        }
    }

    @Test
    void everyPageOfTiffAndPdfIsDrawn() throws IOException {
        var tiff = ScanSample.tiff(
                ScanSample.page(400, 300, BufferedImage.TYPE_BYTE_BINARY, 1),
                ScanSample.page(300, 500, BufferedImage.TYPE_INT_RGB, 2));
        var key = store.put(tiff).key();
        assertThat(renderer.render(PageOrder.view(key, MediaType.TIFF, 2, Placing.whole(0), MARK))
                        .height())
                .isEqualTo(500);
        var pdf = store.put(PdfSample.plain()).key();
        var picture = renderer.render(PageOrder.view(pdf, MediaType.PDF, 2, Placing.whole(0), MARK));
        assertThat(picture.width()).isEqualTo(1600);
        assertThatThrownBy(() -> renderer.render(PageOrder.view(pdf, MediaType.PDF, 3, Placing.whole(0), MARK)))
                .isInstanceOf(PageUnavailableException.class);
    }

    @Test
    void theWatermarkReachesEveryPartAndHidesNone() throws IOException {
        var white = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = white.createGraphics();
        graphics.fillRect(0, 0, 800, 1100);
        graphics.dispose();
        var key = store.put(ScanSample.coded("png", white)).key();
        var picture =
                renderer.render(new PageOrder(key, MediaType.PNG, 1, 800, Placing.whole(0), MARK, PageOrder.Form.PNG));
        var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        for (int y = 0; y < 1000; y += 250) {
            for (int x = 0; x < 800; x += 200) {
                var part = image.getSubimage(x, y, 200, 250);
                var colours = part.getRGB(0, 0, 200, 250, null, 0, 200);
                assertThat(Arrays.stream(colours)).as("part %d/%d", x, y).anyMatch(rgb -> (rgb & 0xff) < 0xe0);
                assertThat(Arrays.stream(colours)).allMatch(rgb -> (rgb & 0xff) > 0x90);
            }
        }
    }

    @Test
    void theBundledFontHasTheCharactersOfNamesAndDates() {
        var font = GlyphFont.bundled();
        assertThat("张伟欧阳娜鑫淼经办岗2026-11-24:年月日演示".codePoints()).allMatch(font::has);
        assertThat(font.has(0x3013)).isTrue();
        assertThat(font.outline("\ud840\udc00", 10).getBounds2D().getWidth()).isPositive();
    }

    @Test
    void aDamagedObjectIsNeverShown() throws IOException {
        var key = store.put(ScanSample.jpeg(300, 300, 1)).key();
        var raw = Files.readAllBytes(store.file(key));
        raw[raw.length - 1] ^= 1;
        Files.write(store.file(key), raw);
        assertThatThrownBy(() -> renderer.render(PageOrder.thumbnail(key, MediaType.JPEG, 1, Placing.whole(0))))
                .isInstanceOf(ObjectDamagedException.class);
    }

    private int[] red(String key, int rotation) throws IOException {
        var order = new PageOrder(key, MediaType.PNG, 1, 200, Placing.whole(rotation), List.of(), PageOrder.Form.PNG);
        var image = ImageIO.read(new ByteArrayInputStream(renderer.render(order).bytes()));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff0000) > 0x800000) {
                    return new int[] {x, y};
                }
            }
        }
        return new int[0];
    }
}

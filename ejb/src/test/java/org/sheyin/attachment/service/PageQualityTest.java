package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageMeasure;

/** Sharp writing is told from blurred, and a lit page from a dark one. */
class PageQualityTest {
    private static final int SHARP_ENOUGH = 150;
    private static final int BRIGHT_ENOUGH = 80;

    /** Some lines of writing, as small marks, on an A4 page at 150 dpi. */
    private static BufferedImage page(Color paper, Color ink) {
        var page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(paper);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(ink);
        for (int y = 300; y < 700; y += 60) {
            for (int x = 150; x < 1000; x += 34) {
                pen.fillRect(x, y, 22, 4);
                pen.fillRect(x + 9, y - 10, 4, 26);
            }
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage blurred(BufferedImage page) {
        var weights = new float[11 * 11];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(11, 11, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    @Test
    void few_lines_of_sharp_writing_are_enough() {
        assertThat(PageQuality.of(page(Color.WHITE, Color.BLACK)).sharpness()).isGreaterThan(5 * SHARP_ENOUGH);
    }

    @Test
    void grey_writing_is_sharp_as_well() {
        assertThat(PageQuality.of(page(Color.WHITE, Color.GRAY)).sharpness()).isGreaterThan(SHARP_ENOUGH);
    }

    @Test
    void a_blurred_page_is_not() {
        assertThat(PageQuality.of(blurred(page(Color.WHITE, Color.BLACK))).sharpness())
                .isLessThan(SHARP_ENOUGH);
    }

    @Test
    void a_page_in_the_dark_is_dark_and_paper_is_not() {
        assertThat(PageQuality.of(page(new Color(60, 60, 60), Color.BLACK)).brightness())
                .isLessThan(BRIGHT_ENOUGH);
        assertThat(PageQuality.of(page(new Color(200, 200, 195), Color.BLACK)).brightness())
                .isGreaterThan(BRIGHT_ENOUGH);
    }

    @Test
    void of_a_file_the_worst_page_counts() throws IOException, InterruptedException {
        var blank = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        byte[] tiff = ScanSample.tiff(page(Color.WHITE, Color.BLACK), blank);
        var measure = PageQuality.of(tiff, MediaType.TIFF, 2, MemoryBudget.thirdOfHeap());

        assertThat(measure.sharpness()).isZero();
        assertThat(measure.brightness()).isZero();
        assertThat(PageMeasure.GOOD.worse(measure)).isEqualTo(measure);
    }
}

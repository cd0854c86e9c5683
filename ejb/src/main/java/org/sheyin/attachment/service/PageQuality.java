package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.sheyin.attachment.model.MediaType;
import org.sheyin.attachment.model.PageMeasure;

/** Measures how sharp and how bright a page is; papers.js measures a camera's picture in the same way. */
final class PageQuality {
    private static final int WIDTH = 800;
    private static final int TILES = 10;
    /** Of a longer file the first pages are measured. */
    private static final int MOST_PAGES = 10;

    private PageQuality() {}

    /** The worst of the file's pages. @param pages in the file, 1 or more */
    static PageMeasure of(byte[] content, MediaType type, int pages, MemoryBudget budget)
            throws IOException, InterruptedException {
        var source = PageSource.of(type, budget);
        var worst = PageMeasure.GOOD;
        for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
            worst = worst.worse(of(source.page(content, page, WIDTH, false)));
        }
        return worst;
    }

    static PageMeasure of(BufferedImage page) {
        var picture = PageScaling.fit(page, WIDTH, 0);
        int width = picture.getWidth();
        int[] grey = grey(picture);
        long sum = 0;
        for (int value : grey) {
            sum += value;
        }
        return new PageMeasure(sharpness(grey, width), (int) (sum / grey.length));
    }

    private static int[] grey(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i];
            pixels[i] = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
        }
        return pixels;
    }

    /** The mean of the sharpest tenth of the tiles, so that blank paper around few words does not count against them. */
    private static int sharpness(int[] grey, int width) {
        int height = grey.length / width;
        var found = new double[TILES * TILES];
        for (int tile = 0; tile < found.length; tile++) {
            int left = tile % TILES * width / TILES;
            int top = tile / TILES * height / TILES;
            int right = (tile % TILES + 1) * width / TILES;
            int bottom = (tile / TILES + 1) * height / TILES;
            found[tile] = variance(grey, width, new int[] {
                Math.max(1, left), Math.max(1, top), Math.min(width - 1, right), Math.min(height - 1, bottom)
            });
        }
        Arrays.sort(found);
        double best = Arrays.stream(found, found.length - TILES, found.length)
                .average()
                .orElse(0);
        return (int) Math.min(99_999, best);
    }

    /** @param box left, top, right and bottom, the latter two outside */
    private static double variance(int[] grey, int width, int[] box) {
        long count = 0;
        double sum = 0;
        double squares = 0;
        for (int y = box[1]; y < box[3]; y++) {
            for (int x = box[0]; x < box[2]; x++) {
                int i = y * width + x;
                int edge = grey[i - 1] + grey[i + 1] + grey[i - width] + grey[i + width] - 4 * grey[i];
                sum += edge;
                squares += (double) edge * edge;
                count++;
            }
        }
        return count == 0 ? 0 : squares / count - sum / count * (sum / count);
    }
}

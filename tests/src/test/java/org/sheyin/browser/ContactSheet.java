package org.sheyin.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Many pictures on few sheets, so that a person looks through all pages in a minute. */
final class ContactSheet {
    private static final int COLUMNS = 4;
    private static final int ROWS = 5;
    private static final int LABEL = 22;
    private static final int GAP = 10;

    private ContactSheet() {}

    /**
     * Writes {@code <name>-1.png}, {@code <name>-2.png} and so on.
     *
     * @param width of one picture on the sheet, in pixels
     */
    static void write(Path folder, String name, List<Path> pictures, int width) {
        int perSheet = COLUMNS * ROWS;
        for (int first = 0; first < pictures.size(); first += perSheet) {
            var some = pictures.subList(first, Math.min(first + perSheet, pictures.size()));
            try {
                ImageIO.write(
                        sheet(some, width),
                        "png",
                        folder.resolve(name + "-" + (first / perSheet + 1) + ".png")
                                .toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static BufferedImage sheet(List<Path> pictures, int width) throws IOException {
        BufferedImage first = ImageIO.read(pictures.get(0).toFile());
        int height = first.getHeight() * width / first.getWidth();
        int rows = (pictures.size() + COLUMNS - 1) / COLUMNS;
        var sheet = new BufferedImage(
                GAP + COLUMNS * (width + GAP), GAP + rows * (height + LABEL + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LABEL - 9));
        pen.setColor(Color.BLACK);
        for (int i = 0; i < pictures.size(); i++) {
            int x = GAP + i % COLUMNS * (width + GAP);
            int y = GAP + i / COLUMNS * (height + LABEL + GAP);
            pen.drawImage(ImageIO.read(pictures.get(i).toFile()), x, y, width, height, null);
            pen.drawString(pictures.get(i).getFileName().toString().replace(".png", ""), x, y + height + LABEL - 6);
        }
        pen.dispose();
        return sheet;
    }
}

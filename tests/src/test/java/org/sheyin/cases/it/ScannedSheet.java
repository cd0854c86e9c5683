package org.sheyin.cases.it;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet of paper as a scanner delivers it: a heading in a colour of its own and ruled lines, with nothing written on it. */
public final class ScannedSheet {
    private static final int LINES = 9;

    private ScannedSheet() {}

    public static byte[] png(int width, int height, Color heading) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        int line = height / (LINES + 3);
        pen.setColor(heading);
        pen.fillRect(width / 10, line, width * 2 / 5, line / 2);
        pen.setColor(Color.LIGHT_GRAY);
        for (int i = 3; i <= LINES + 1; i++) {
            pen.drawLine(width / 10, i * line, width * 9 / 10, i * line);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

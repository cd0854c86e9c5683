package org.sheyin.cases.it;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet of paper as a scanner delivers it: a heading in a colour of its own and ruled lines, with nothing written on it. */
public final class ScannedSheet {
    private static final int LINES = 9;

    private ScannedSheet() {}

    public static byte[] png(int width, int height, Color heading) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(width, height, heading), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A stack of sheets in one file, one for each heading. */
    public static byte[] tiff(Color... headings) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (Color heading : headings) {
                writer.writeToSequence(new IIOImage(drawn(800, 600, heading), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage drawn(int width, int height, Color heading) {
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
        return image;
    }
}

package org.sheyin.attachment.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws what the simulated scanner finds in its feeder: sheets that say so in large letters. */
public final class SimulatedSheet {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final Color INK = new Color(35, 38, 48);
    private static final Color MARK = new Color(190, 40, 40);

    private SimulatedSheet() {}

    /** @param number of the sheet in its stack, from 1 */
    public static byte[] jpeg(int number) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(252, 252, 250));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        write(g, "模拟扫描件 SIMULATED — 非真实材料", 180, 56, MARK);
        write(g, "第 " + number + " 页", 300, 64, INK);
        for (int line = 0; line < 20; line++) {
            write(g, "本页由模拟扫描仪生成，供演示和测试使用，第 " + (line + 1) + " 行", 460 + line * 84, 38, INK);
        }
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(page, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Graphics2D g, String line, int y, float size, Color colour) {
        g.setColor(colour);
        var outline = GlyphFont.bundled().outline(line, size);
        outline.transform(AffineTransform.getTranslateInstance(140, y));
        g.fill(outline);
    }
}

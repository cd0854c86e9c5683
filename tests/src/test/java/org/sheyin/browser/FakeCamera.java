package org.sheyin.browser;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Chromium's fake camera sees: a written page that lies a little askew on a dark table (YUV4MPEG2, one frame). */
final class FakeCamera {
    static final Path FILE = Path.of(System.getProperty("tests.work", "target"), "fake-camera.y4m")
            .toAbsolutePath();

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final double ASKEW = Math.toRadians(4);

    private FakeCamera() {}

    static void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, frame(picture()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture() {
        var table = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = table.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(70, 60, 55));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(ASKEW, WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(240, 240, 236));
        pen.fillRect(340, 80, 600, 800);
        pen.setColor(new Color(30, 30, 40));
        for (int y = 160; y < 800; y += 40) {
            for (int x = 400; x < 860; x += 24) {
                pen.fillRect(x, y, 16, 3);
                pen.fillRect(x + 6, y - 8, 3, 20);
            }
        }
        pen.dispose();
        return table;
    }

    private static byte[] frame(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("YUV4MPEG2 W%d H%d F5:1 Ip A1:1 C420jpeg\nFRAME\n".formatted(WIDTH, HEIGHT))
                .getBytes(StandardCharsets.US_ASCII));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var c = new Color(picture.getRGB(x, y));
                bytes.write((int) (16 + 0.257 * c.getRed() + 0.504 * c.getGreen() + 0.098 * c.getBlue()));
            }
        }
        plane(bytes, picture, -0.148, -0.291, 0.439);
        plane(bytes, picture, 0.439, -0.368, -0.071);
        return bytes.toByteArray();
    }

    private static void plane(ByteArrayOutputStream bytes, BufferedImage picture, double r, double g, double b) {
        for (int y = 0; y < HEIGHT; y += 2) {
            for (int x = 0; x < WIDTH; x += 2) {
                var c = new Color(picture.getRGB(x, y));
                bytes.write((int) (128 + r * c.getRed() + g * c.getGreen() + b * c.getBlue()));
            }
        }
    }
}

package org.sheyin.attachment.service;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Generated pages; the same seed gives the same page. */
final class ScanSample {
    private ScanSample() {}

    static BufferedImage page(int width, int height, int type, long seed) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillRect(random.nextInt(width), random.nextInt(height), width / 9 + 1, height / 40 + 1);
        }
        graphics.dispose();
        return image;
    }

    static byte[] coded(String format, BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height, long seed) throws IOException {
        return coded("jpeg", page(width, height, BufferedImage.TYPE_INT_RGB, seed));
    }

    static byte[] png(int width, int height, long seed) throws IOException {
        return coded("png", page(width, height, BufferedImage.TYPE_INT_ARGB, seed));
    }

    static byte[] tiff(BufferedImage... pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** A JPEG as a telephone writes it: Exif with orientation and place, XMP and a comment. */
    static byte[] photo(int orientation) throws IOException {
        var jpeg = jpeg(320, 240, 7);
        var exif = new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var place = "GPSLatitude 23.1291".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xe1, concat(exif, place));
        segment(out, 0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS".getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xfe, "comment GPS".getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] concat(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] payload) {
        out.write(0xff);
        out.write(marker);
        out.write((payload.length + 2) >> 8);
        out.write(payload.length + 2);
        out.writeBytes(payload);
    }
}

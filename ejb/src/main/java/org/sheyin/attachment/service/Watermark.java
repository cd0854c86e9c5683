package org.sheyin.attachment.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.util.List;

/** Writes lines slantwise all over a picture: dense enough that no useful part is free, pale enough to read on. */
final class Watermark {
    private static final double SLANT = Math.toRadians(-28);
    private static final Color DARK = new Color(60, 60, 60, 56);
    private static final Color PALE = new Color(255, 255, 255, 40);

    private final GlyphFont font;

    Watermark(GlyphFont font) {
        this.font = font;
    }

    void draw(BufferedImage picture, List<String> lines) {
        float size = Math.max(9, picture.getWidth() / 55f);
        var block = block(lines, size);
        var bounds = block.getBounds2D();
        double stepX = bounds.getWidth() + size * 4;
        double stepY = bounds.getHeight() + size * 5;
        double reach = Math.hypot(picture.getWidth(), picture.getHeight());
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(picture.getWidth() / 2d, picture.getHeight() / 2d);
        graphics.rotate(SLANT);
        int row = 0;
        for (double y = -reach / 2; y < reach / 2 + stepY; y += stepY, row++) {
            for (double x = -reach / 2 - (row % 2) * stepX / 2; x < reach / 2; x += stepX) {
                fill(graphics, block, x, y, size);
            }
        }
        graphics.dispose();
    }

    /** A pale shadow keeps it visible on dark photographs. */
    private static void fill(Graphics2D graphics, Shape block, double x, double y, float size) {
        var before = graphics.getTransform();
        graphics.translate(x + size / 16, y + size / 16);
        graphics.setColor(PALE);
        graphics.fill(block);
        graphics.translate(-size / 16, -size / 16);
        graphics.setColor(DARK);
        graphics.fill(block);
        graphics.setTransform(before);
    }

    private Shape block(List<String> lines, float size) {
        var block = new GeneralPath();
        for (int i = 0; i < lines.size(); i++) {
            var place = AffineTransform.getTranslateInstance(0, i * size * 1.4);
            block.append(font.outline(lines.get(i), size).getPathIterator(place), false);
        }
        return block;
    }
}

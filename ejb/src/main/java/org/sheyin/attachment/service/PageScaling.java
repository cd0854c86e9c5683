package org.sheyin.attachment.service;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizers;

/** Brings a page to its wanted width and turns it. A strip of paper is not let grow beyond four times the width. */
final class PageScaling {
    private static final int MOST_HEIGHT = 4;

    private PageScaling() {}

    /**
     * @param rotation degrees clockwise: 0, 90, 180, 270
     * @return opaque, white where the page was transparent
     */
    static BufferedImage fit(BufferedImage page, int wantedWidth, int rotation) {
        boolean turned = rotation % 180 != 0;
        int width = turned ? page.getHeight() : page.getWidth();
        int height = turned ? page.getWidth() : page.getHeight();
        double scale = Math.min(1, Math.min((double) wantedWidth / width, (double) wantedWidth * MOST_HEIGHT / height));
        var small = rgb(Math.max(1, (int) Math.round(page.getWidth() * scale)), page.getHeight(), scale);
        Resizers.PROGRESSIVE.resize(opaque(page), small);
        return rotation == 0 ? small : turn(small, rotation);
    }

    /**
     * Turns it about its middle within its own size, white where nothing was.
     *
     * @param tenths of a degree clockwise
     */
    static BufferedImage straighten(BufferedImage page, int tenths) {
        if (tenths == 0) {
            return page;
        }
        var straight = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = straight.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(tenths / 10.0), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return straight;
    }

    private static BufferedImage rgb(int width, int fullHeight, double scale) {
        int height = Math.max(1, (int) Math.round(fullHeight * scale));
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage opaque(BufferedImage page) {
        var plain = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(page, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    private static BufferedImage turn(BufferedImage page, int rotation) {
        int width = page.getWidth();
        int height = page.getHeight();
        boolean lies = rotation % 180 != 0;
        var turned = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        var move = AffineTransform.getQuadrantRotateInstance(rotation / 90);
        move.preConcatenate(AffineTransform.getTranslateInstance(
                rotation == 90 ? height : rotation == 180 ? width : 0,
                rotation == 180 ? height : rotation == 270 ? width : 0));
        graphics.drawImage(page, move, null);
        graphics.dispose();
        return turned;
    }
}

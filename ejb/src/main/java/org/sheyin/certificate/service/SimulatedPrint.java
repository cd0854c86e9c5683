package org.sheyin.certificate.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sheyin.attachment.service.GlyphFont;
import org.sheyin.certificate.model.CertificateQuery;

/** Draws the self-print of an invented certificate, which says so in large letters. */
final class SimulatedPrint {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 874;
    private static final Color INK = new Color(35, 38, 48);
    private static final Color MARK = new Color(190, 40, 40);

    private final GlyphFont font = GlyphFont.bundled();

    byte[] png(CertificateQuery query, String serial, LocalDate until) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(247, 250, 252));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(26, 95, 180));
        g.setStroke(new BasicStroke(6));
        g.drawRect(40, 40, WIDTH - 80, HEIGHT - 80);
        write(g, "模拟电子证照 SIMULATED — 非真实证照", 120, 46, MARK);
        write(g, query.kindName(), 220, 44, INK);
        var lines = List.of(
                "持证人  " + query.personName(),
                "证件号码  " + query.idNumber(),
                "有效期至  " + until,
                "查询流水号  " + serial,
                "本页由银行工作人员自助打印，与查询结果一致");
        for (int i = 0; i < lines.size(); i++) {
            write(g, lines.get(i), 330 + i * 90, 34, INK);
        }
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(page, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Graphics2D g, String line, int y, float size, Color colour) {
        g.setColor(colour);
        var outline = font.outline(line, size);
        outline.transform(AffineTransform.getTranslateInstance(110, y));
        g.fill(outline);
    }
}

package org.sheyin.demo.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sheyin.attachment.service.GlyphFont;

/**
 * Pages that look like scanned papers of invented people: A4 at 150 dpi, tinted, noisy, a little askew, each marked as a
 * demonstration. Drawn with the outlines of the bundled font; a character that it lacks appears as 〓.
 */
final class DemoScans {
    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;

    private static final String MARK = "演示样张 DEMONSTRATION — 非真实证件";
    private static final int PAPERS = 3;
    private static final int LEFT = 150;
    private static final float QUALITY = 0.55f;
    private static final Color INK = new Color(35, 38, 48);
    private static final Color SEAL = new Color(190, 40, 40, 170);

    private final GlyphFont font = GlyphFont.bundled();
    private final Map<Integer, BufferedImage> papers = new ConcurrentHashMap<>();

    /** @param lineKey key of the material line, it decides how the page looks; @param title name of the material */
    byte[] jpeg(String lineKey, String title, DemoPerson person) {
        BufferedImage paper = papers.computeIfAbsent(person.number() % PAPERS, DemoScans::paper);
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        paper.copyData(page.getRaster());
        Graphics2D g = page.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.rotate(Math.toRadians((person.number() % 7 - 3) * 0.35), WIDTH / 2.0, HEIGHT / 2.0);
        text(g, MARK, LEFT, 90, new Pen(34, new Color(200, 60, 60)));
        if (lineKey.toLowerCase(Locale.ROOT).contains("idcard")) {
            card(g, 200, person);
            back(g, 900, person);
        } else {
            sheet(g, title, person);
        }
        g.dispose();
        return write(page);
    }

    private void card(Graphics2D g, int top, DemoPerson person) {
        frame(g, top);
        var lines = List.of(
                "姓名  " + person.name(),
                "性别  " + (person.male() ? "男" : "女") + "    民族  汉",
                "出生  " + person.born(),
                "住址  示范街道演示社区" + person.number() + "号",
                "公民身份号码  " + person.idNumber());
        for (int i = 0; i < lines.size(); i++) {
            text(g, lines.get(i), LEFT + 60, top + 100 + i * 95, new Pen(36, INK));
        }
        portrait(g, top + 90);
    }

    private static void portrait(Graphics2D g, int top) {
        g.setColor(new Color(205, 212, 220));
        g.fillRect(820, top, 220, 280);
        g.setColor(new Color(120, 130, 145));
        g.fillOval(880, top + 50, 100, 120);
        g.fillArc(840, top + 180, 180, 200, 0, 180);
    }

    private void back(Graphics2D g, int top, DemoPerson person) {
        frame(g, top);
        text(g, "演示居民身份证", LEFT + 220, top + 160, new Pen(60, INK));
        text(g, "签发机关  示范市公安局演示分局", LEFT + 60, top + 380, new Pen(36, INK));
        text(g, "有效期限  2020.01.01—2040.01.01", LEFT + 60, top + 470, new Pen(36, INK));
        text(g, "样张编号  " + person.number(), LEFT + 60, top + 540, new Pen(28, INK));
    }

    private static void frame(Graphics2D g, int top) {
        g.setColor(new Color(226, 236, 240));
        g.fillRoundRect(LEFT, top, WIDTH - 2 * LEFT, 590, 40, 40);
        g.setColor(new Color(110, 140, 150));
        g.setStroke(new BasicStroke(3));
        g.drawRoundRect(LEFT, top, WIDTH - 2 * LEFT, 590, 40, 40);
    }

    private void sheet(Graphics2D g, String title, DemoPerson person) {
        text(g, title, LEFT, 230, new Pen(48, INK));
        var rows = List.of(
                "姓名|" + person.name(),
                "性别|" + (person.male() ? "男" : "女"),
                "出生日期|" + person.born(),
                "公民身份号码|" + person.idNumber(),
                "户籍所在地|" + person.county() + " 示范街道演示社区" + person.number() + "号",
                "联系电话|" + person.mobile(),
                "登记事项|本页为演示系统生成的样张",
                "经办意见|情况属实，同意登记",
                "登记日期|演示日期");
        g.setStroke(new BasicStroke(2));
        for (int i = 0; i < rows.size(); i++) {
            int top = 300 + i * 110;
            g.setColor(INK);
            g.drawRect(LEFT, top, 270, 110);
            g.drawRect(LEFT + 270, top, WIDTH - 2 * LEFT - 270, 110);
            var cells = rows.get(i).split("\\|");
            text(g, cells[0], LEFT + 20, top + 68, new Pen(34, INK));
            text(g, cells[1], LEFT + 295, top + 68, new Pen(34, new Color(30, 50, 130)));
        }
        seal(g);
    }

    private void seal(Graphics2D g) {
        g.setColor(SEAL);
        g.setStroke(new BasicStroke(7));
        g.drawOval(780, 1330, 270, 270);
        text(g, "演示专用章", 815, 1480, new Pen(40, SEAL));
        text(g, "★", 890, 1425, new Pen(50, SEAL));
    }

    /** How big and in which colour something is written. */
    private record Pen(float size, Color colour) {}

    private void text(Graphics2D g, String line, int x, int y, Pen pen) {
        g.setColor(pen.colour());
        var outline = font.outline(line, pen.size());
        outline.transform(AffineTransform.getTranslateInstance(x, y));
        g.fill(outline);
    }

    /** Tint, a shadow at the edge and grain; the seed makes it the same each time. */
    private static BufferedImage paper(int seed) {
        var random = new Random(seed);
        var paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int red = 250 - seed * 4;
        int blue = 236 - seed * 7;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int dark = random.nextInt(5) + Math.max(0, 30 - x) + Math.max(0, 20 - (HEIGHT - y));
                paper.setRGB(x, y, (red - dark) << 16 | (red - 4 - dark) << 8 | (blue - dark));
            }
        }
        return paper;
    }

    private static byte[] write(BufferedImage page) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(page, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package org.sheyin.attachment.service;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Outlines of the bundled font. Servers often have no Chinese font, and a Java without fontconfig has none at all, so
 * the outlines are drawn as shapes and the platform's fonts are never asked.
 */
public final class GlyphFont {
    /** Noto Sans SC Regular, cut down to ASCII and GB 2312; NotoSansSC-OFL.txt beside it. */
    private static final String BUNDLED = "/fonts/NotoSansSC-GB2312.ttf";

    /** Stands for a character that the font lacks; a mark in use for unprintable characters. */
    private static final int GETA = 0x3013;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    private GlyphFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    public static GlyphFont bundled() {
        try (var in = GlyphFont.class.getResourceAsStream(BUNDLED)) {
            return new GlyphFont(new TTFParser(false).parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + BUNDLED + " cannot be read", e);
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** The line's outline, its base line beginning at 0/0. The parser reads from one stream, hence one at a time. */
    public synchronized GeneralPath outline(String line, float size) {
        float scale = size / unitsPerEm;
        var path = new GeneralPath();
        float x = 0;
        try {
            for (int codePoint : line.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(has(codePoint) ? codePoint : GETA);
                var shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    path.append(shape.getPath().getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}

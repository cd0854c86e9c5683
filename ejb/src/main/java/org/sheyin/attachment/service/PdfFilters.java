package org.sheyin.attachment.service;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sheyin.attachment.model.IntakeCode;

/**
 * How the streams of a PDF may be coded: at most one compression each, none whose ratio cannot be bounded (LZW), none
 * that this server cannot decode and therefore cannot prove (JBIG2, JPEG 2000); pictures within the pixel limit.
 */
final class PdfFilters {
    private static final Set<String> PACKING = Set.of("FlateDecode", "Fl");
    private static final Set<String> PICTURES = Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF");
    private static final Set<String> TEXT = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private final PixelLimit pixels;

    /** @param pixels counts the pictures of the whole file */
    PdfFilters(PixelLimit pixels) {
        this.pixels = pixels;
    }

    void check(COSStream stream) throws IntakeRefusal {
        int packed = 0;
        for (var name : names(stream)) {
            if (PACKING.contains(name)) {
                packed++;
            } else if (!PICTURES.contains(name) && !TEXT.contains(name)) {
                throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "PDF " + name);
            }
        }
        if (packed > 1) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "PDF");
        }
        if ("Image".equals(stream.getNameAsString(COSName.SUBTYPE, ""))) {
            pixels.check(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0), 4);
        }
    }

    private static List<String> names(COSStream stream) {
        var filter = stream.getFilters();
        if (filter instanceof COSName name) {
            return List.of(name.getName());
        }
        if (filter instanceof COSArray array) {
            return array.toCOSNameStringList();
        }
        return List.of();
    }
}

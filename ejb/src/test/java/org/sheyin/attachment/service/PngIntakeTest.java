package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.MediaType;

class PngIntakeTest {
    private static final int AFTER_HEADER = 33;

    private final IntakeSample sample = new IntakeSample();

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void everyPixelStays(int type) throws IOException {
        var png = ScanSample.coded("png", ScanSample.page(150, 90, type, type));
        var accepted = sample.accepts(png);
        assertThat(accepted.type()).isEqualTo(MediaType.PNG);
        assertThat(pixels(accepted.bytes())).isEqualTo(pixels(png));
    }

    @Test
    void resolutionStaysButTextsAndTrailersGo() throws IOException {
        var png = ScanSample.png(100, 100, 1);
        var dpi = chunk("pHYs", new byte[] {0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1});
        var note = chunk("tEXt", "Author\0somebody".getBytes(StandardCharsets.US_ASCII));
        var full = insert(insert(png, note), dpi);
        var accepted = sample.accepts(ScanSample.concat(full, "PK trailing".getBytes(StandardCharsets.US_ASCII)));
        assertThat(new String(accepted.bytes(), StandardCharsets.ISO_8859_1))
                .contains("pHYs")
                .doesNotContain("somebody")
                .doesNotContain("trailing");
    }

    @Test
    void aFloodOfPixelsIsRefusedByItsHeader() throws IOException {
        var png = ScanSample.png(10, 10, 2);
        var header = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(Arrays.copyOfRange(png, 24, 29))
                .array();
        var flood = ScanSample.concat(Arrays.copyOf(png, 8), chunk("IHDR", header));
        sample.refuses(
                ScanSample.concat(flood, Arrays.copyOfRange(png, AFTER_HEADER, png.length)),
                IntakeCode.TOO_MANY_PIXELS);
    }

    @Test
    void aTruncatedOrChangedFileIsRefused() throws IOException {
        var png = ScanSample.png(200, 200, 3);
        var random = new Random(4);
        for (int length : random.ints(20, 8, png.length - 1).toArray()) {
            sample.refuses(Arrays.copyOf(png, length), IntakeCode.DAMAGED);
        }
        for (int position : random.ints(20, 12, png.length - 12).toArray()) {
            var changed = png.clone();
            changed[position] ^= 1;
            sample.refuses(changed, IntakeCode.DAMAGED);
        }
    }

    @Test
    void tooFewRowsBehindAnHonestChecksumAreRefused() throws IOException {
        var one = ScanSample.png(200, 100, 5);
        var header = Arrays.copyOfRange(one, 16, 29);
        ByteBuffer.wrap(header).putInt(4, 4000);
        var lying = ScanSample.concat(Arrays.copyOf(one, 8), chunk("IHDR", header));
        sample.refuses(ScanSample.concat(lying, Arrays.copyOfRange(one, AFTER_HEADER, one.length)), IntakeCode.DAMAGED);
    }

    private static byte[] insert(byte[] png, byte[] chunk) {
        var head = ScanSample.concat(Arrays.copyOf(png, AFTER_HEADER), chunk);
        return ScanSample.concat(head, Arrays.copyOfRange(png, AFTER_HEADER, png.length));
    }

    private static byte[] chunk(String name, byte[] data) {
        var body = ScanSample.concat(name.getBytes(StandardCharsets.US_ASCII), data);
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    private static int[] pixels(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

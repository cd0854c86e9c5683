package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.MediaType;

class TiffIntakeTest {
    private final IntakeSample sample = new IntakeSample();

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void everyPixelOfEveryPageStays(int type) throws IOException {
        var tiff = ScanSample.tiff(ScanSample.page(150, 90, type, 1), ScanSample.page(70, 210, type, 2));
        var accepted = sample.accepts(tiff);
        assertThat(accepted.type()).isEqualTo(MediaType.TIFF);
        assertThat(accepted.pages()).isEqualTo(2);
        assertThat(accepted.width()).isEqualTo(150);
        assertThat(pixels(accepted.bytes(), 0)).isEqualTo(pixels(tiff, 0));
        assertThat(pixels(accepted.bytes(), 1)).isEqualTo(pixels(tiff, 1));
    }

    @Test
    void trailingDataIsGone() throws IOException {
        var tiff = ScanSample.tiff(ScanSample.page(50, 50, BufferedImage.TYPE_INT_RGB, 1));
        var polyglot = ScanSample.concat(tiff, "PK trailing".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(sample.accepts(polyglot).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("trailing");
    }

    @Test
    void aFloodOfPixelsIsRefusedByItsDirectory() throws IOException {
        sample.refuses(directory(40_000, 40_000, 8, 16), IntakeCode.TOO_MANY_PIXELS);
        sample.refuses(directory(0xffffffffL, 0xffffffffL, 8, 16), IntakeCode.TOO_MANY_PIXELS);
    }

    @Test
    void aDirectoryThatReachesBeyondTheFileIsRefused() throws IOException {
        sample.refuses(directory(100, 100, 8, 0x7fffffff), IntakeCode.DAMAGED);
        sample.refuses(directory(100, 100, 0x7ffffff0, 16), IntakeCode.DAMAGED);
    }

    @Test
    void aChainOfDirectoriesWithoutEndIsRefused() throws IOException {
        var tiff = ScanSample.tiff(ScanSample.page(50, 50, BufferedImage.TYPE_INT_RGB, 1));
        var data = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = data.getInt(4);
        data.putInt(first + 2 + data.getShort(first) * 12, first);
        sample.refuses(tiff, IntakeCode.DAMAGED);
    }

    @Test
    void moreThanFiftyPagesAreRefused() throws IOException {
        var pages = Stream.generate(() -> ScanSample.page(4, 4, BufferedImage.TYPE_BYTE_BINARY, 1))
                .limit(51)
                .toArray(BufferedImage[]::new);
        assertThat(sample.refuses(ScanSample.tiff(pages), IntakeCode.TOO_MANY_PAGES)
                        .args())
                .containsExactly("50");
        assertThat(sample.accepts(ScanSample.tiff(Arrays.copyOf(pages, 50))).pages())
                .isEqualTo(50);
    }

    @Test
    void flippedBytesNeverBreakTheIntake() throws IOException {
        var tiff = ScanSample.tiff(ScanSample.page(60, 60, BufferedImage.TYPE_INT_RGB, 9));
        var random = new Random(10);
        for (int i = 0; i < 200; i++) {
            var changed = tiff.clone();
            int near = random.nextBoolean() ? 8 : tiff.length - 250;
            changed[near + random.nextInt(240)] = (byte) random.nextInt();
            assertThat(sample.take(changed)).isInstanceOf(IntakeResult.class);
        }
    }

    /** A directory of four entries: width, height, offset and length of one strip. */
    private static byte[] directory(long width, long height, long stripOffset, long stripBytes) {
        var data = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
        data.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(32);
        data.position(32).putShort((short) 4);
        long[][] entries = {{256, width}, {257, height}, {273, stripOffset}, {279, stripBytes}};
        for (var entry : entries) {
            data.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt((int) entry[1]);
        }
        return data.putInt(0).array();
    }

    private static int[] pixels(byte[] tiff, int page) throws IOException {
        var image = Decoders.tiff(tiff).read(page);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

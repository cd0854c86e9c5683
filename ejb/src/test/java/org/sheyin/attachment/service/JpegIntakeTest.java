package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.MediaType;

class JpegIntakeTest {
    private final IntakeSample sample = new IntakeSample();

    @Test
    void thePlaceIsRemovedAndEveryPixelStays() throws IOException {
        var photo = ScanSample.photo(1);
        var accepted = sample.accepts(photo);
        assertThat(text(photo)).contains("GPS");
        assertThat(text(accepted.bytes()))
                .doesNotContain("GPS")
                .doesNotContain("Exif")
                .doesNotContain("xap");
        assertThat(pixels(accepted.bytes())).isEqualTo(pixels(photo));
        assertThat(accepted.type()).isEqualTo(MediaType.JPEG);
        assertThat(accepted.sha256Raw())
                .isNotEqualTo(accepted.sha256Normalised())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,180", "6,90", "8,270", "99,0"})
    void theOrientationOfTheCameraIsReported(int orientation, int rotation) throws IOException {
        assertThat(sample.accepts(ScanSample.photo(orientation)).rotation()).isEqualTo(rotation);
    }

    @Test
    void codedDataIsKeptBitByBit() throws IOException {
        var jpeg = ScanSample.jpeg(200, 300, 1);
        var accepted = sample.accepts(jpeg);
        assertThat(accepted.bytes()).isEqualTo(jpeg);
        assertThat(accepted.width()).isEqualTo(200);
        assertThat(accepted.height()).isEqualTo(300);
    }

    @Test
    void whatFollowsTheEndIsCut() throws IOException {
        var jpeg = ScanSample.jpeg(200, 300, 1);
        var polyglot = ScanSample.concat(jpeg, "PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(sample.accepts(polyglot).bytes()).isEqualTo(jpeg);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
        var jpeg = ScanSample.jpeg(640, 480, 2);
        for (int length : new Random(3).ints(25, 4, jpeg.length - 1).toArray()) {
            sample.refuses(Arrays.copyOf(jpeg, length), IntakeCode.DAMAGED);
        }
    }

    @Test
    void aTruncatedFileWithAnEndPutOnIsRefused() throws IOException {
        var jpeg = ScanSample.jpeg(640, 480, 2);
        var closed = Arrays.copyOf(jpeg, jpeg.length / 2);
        closed[closed.length - 2] = (byte) 0xff;
        closed[closed.length - 1] = (byte) 0xd9;
        sample.refuses(closed, IntakeCode.DAMAGED);
    }

    @Test
    void aHeaderThatPromisesTooManyPixelsIsRefusedBeforeDecoding() throws IOException {
        var jpeg = ScanSample.jpeg(64, 64, 4);
        int frame = indexOf(jpeg, 0xc0);
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);
        var refused = sample.refuses(jpeg, IntakeCode.TOO_MANY_PIXELS);
        assertThat(refused.args()).containsExactly("65535", "65535", "80");
    }

    @Test
    void flippedBytesNeverBreakTheIntake() throws IOException {
        var jpeg = ScanSample.photo(6);
        var random = new Random(5);
        for (int i = 0; i < 150; i++) {
            var changed = jpeg.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            assertThat(sample.take(changed)).isInstanceOf(IntakeResult.class);
        }
    }

    private static int indexOf(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != marker) {
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return at;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Arithmetic coding is allowed by the standard and read by no decoder here. */
    @Test
    void aCompressionThatNobodyReadsIsRefusedBeforeDecoding() throws IOException {
        var file = ScanSample.jpeg(80, 80, 1);
        for (int i = 0; i < file.length - 1; i++) {
            if (file[i] == (byte) 0xff && file[i + 1] == (byte) 0xc0) {
                file[i + 1] = (byte) 0xc9;
                break;
            }
        }
        var refused = sample.refuses(file, IntakeCode.COMPRESSION_NOT_SUPPORTED);
        assertThat(refused.args()).containsExactly("JPEG SOF9");
    }
}

package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeLimits;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.MediaType;

class ImageIntakeTest {
    private final IntakeSample sample = new IntakeSample();

    @Test
    void theContentTellsTheTypeAndTheNameDoesNot() throws IOException {
        var accepted = sample.take(ScanSample.jpeg(80, 80, 1), "form.pdf", IntakeLimits.DEFAULT);
        assertThat(((IntakeResult.Accepted) accepted).type()).isEqualTo(MediaType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MZ\u0090\0 program", "PK\3\4 archive", "<html><script>", "GIF89a", "{\\rtf1", "%!PS-Adobe-3.0"})
    void otherContentIsRefusedWhateverItsName(String content) throws IOException {
        sample.refuses(content.getBytes(StandardCharsets.ISO_8859_1), IntakeCode.TYPE_NOT_ALLOWED);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        sample.refuses(new byte[0], IntakeCode.EMPTY);
    }

    @Test
    void aFileBeyondTheLimitIsReadNoFurther() throws IOException {
        var limits = new IntakeLimits(1 << 20, 80_000_000, 50, Duration.ofSeconds(20), 2);
        var refused = (IntakeResult.Refused) sample.take(new byte[(1 << 20) + 1], "a.jpg", limits);
        assertThat(refused.code()).isEqualTo(IntakeCode.TOO_MANY_BYTES);
        assertThat(refused.args()).containsExactly("1");
    }

    @Test
    void aMarkedNameIsRefusedWithoutRepeatingIt() throws IOException {
        var refused =
                (IntakeResult.Refused) sample.take(ScanSample.jpeg(80, 80, 1), "内部资料-张三.jpg", IntakeLimits.DEFAULT);
        assertThat(refused.code()).isEqualTo(IntakeCode.SECRET_MARKING);
        assertThat(refused.args()).isEmpty();
        assertThat(refused.sha256Raw()).hasSize(64);
    }

    @Test
    void workBeyondItsTimeIsRefusedAndWithoutAFreePlaceToo() throws Exception {
        var pool = Executors.newFixedThreadPool(1);
        var work = new BoundedWork(pool, 1);
        var hold = new CountDownLatch(1);
        try {
            pool.submit(() -> {
                hold.await();
                return null;
            });
            var intake = new ImageIntake(work);
            var limits = new IntakeLimits(1 << 20, 80_000_000, 50, Duration.ofMillis(50), 1);
            var late = (IntakeResult.Refused)
                    intake.take(new java.io.ByteArrayInputStream(ScanSample.jpeg(80, 80, 1)), "a.jpg", limits);
            assertThat(late.code()).isEqualTo(IntakeCode.TIME_LIMIT);
            hold.countDown();
            assertThat(intake.take(
                            new java.io.ByteArrayInputStream(ScanSample.jpeg(80, 80, 1)),
                            "a.jpg",
                            IntakeLimits.DEFAULT))
                    .isInstanceOf(IntakeResult.Accepted.class);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whenNoPlaceBecomesFreeInTimeTheFileIsAskedForAgainLater() throws IOException {
        var pool = Executors.newFixedThreadPool(1);
        try {
            var limits = new IntakeLimits(1 << 20, 80_000_000, 50, Duration.ofMillis(20), 1);
            var file = new java.io.ByteArrayInputStream(ScanSample.jpeg(80, 80, 1));
            var refused = (IntakeResult.Refused) new ImageIntake(new BoundedWork(pool, 0)).take(file, "a.jpg", limits);
            assertThat(refused.code()).isEqualTo(IntakeCode.BUSY);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void noDecoderUsesATemporaryFile() throws IOException {
        sample.accepts(ScanSample.png(50, 50, 1));
        assertThat(javax.imageio.ImageIO.getUseCache()).isFalse();
    }
}

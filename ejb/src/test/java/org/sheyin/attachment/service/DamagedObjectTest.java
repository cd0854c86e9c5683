package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.attachment.model.ObjectDamagedException;
import org.sheyin.attachment.model.StoredObject;

/** F22: whatever is changed on the volume is refused on reading, every time. */
class DamagedObjectTest {
    private static final int SEALED_SEGMENT = (1 << 20) + 16;

    @TempDir
    Path root;

    private StoreSample sample;
    private StoredObject stored;
    private byte[] raw;

    @BeforeEach
    void putOne() throws IOException {
        sample = new StoreSample(root);
        stored = sample.put(StoreSample.content((2 << 20) + 500, 11));
        raw = Files.readAllBytes(sample.file(stored.key()));
    }

    @Test
    void aFlippedBitAnywhereIsRefused() {
        var random = new Random(12);
        var header = IntStream.range(0, ObjectHeader.LENGTH);
        var anywhere = random.ints(150, ObjectHeader.LENGTH, raw.length);
        var ends = IntStream.of(raw.length - 1, ObjectHeader.LENGTH + SEALED_SEGMENT - 1);
        IntStream.concat(IntStream.concat(header, anywhere), ends).forEach(position -> {
            var changed = raw.clone();
            changed[position] ^= (byte) (1 << random.nextInt(8));
            refuses(changed, position);
        });
    }

    @Test
    void aCutOrLengthenedObjectIsRefused() {
        var lengths = new Random(13).ints(40, 0, raw.length);
        var boundaries = IntStream.of(
                0,
                ObjectHeader.LENGTH,
                ObjectHeader.LENGTH + SEALED_SEGMENT,
                ObjectHeader.LENGTH + 2 * SEALED_SEGMENT,
                raw.length - 1,
                raw.length + 1,
                raw.length + SEALED_SEGMENT);
        IntStream.concat(lengths, boundaries).forEach(length -> refuses(Arrays.copyOf(raw, length), length));
    }

    @Test
    void exchangedSegmentsAreRefused() {
        var changed = raw.clone();
        System.arraycopy(raw, ObjectHeader.LENGTH, changed, ObjectHeader.LENGTH + SEALED_SEGMENT, SEALED_SEGMENT);
        System.arraycopy(raw, ObjectHeader.LENGTH + SEALED_SEGMENT, changed, ObjectHeader.LENGTH, SEALED_SEGMENT);
        refuses(changed, -1);
    }

    @Test
    void exchangedObjectsOfTwoCasesAreBothRefused() throws IOException {
        var other = sample.put(StoreSample.content((2 << 20) + 500, 14));
        var one = sample.file(stored.key());
        var two = sample.file(other.key());
        var aside = root.resolve("aside");
        Files.move(one, aside);
        Files.move(two, one);
        Files.move(aside, two, StandardCopyOption.REPLACE_EXISTING);
        for (var key : new String[] {stored.key(), other.key()}) {
            assertThatThrownBy(() -> sample.store.read(key))
                    .isInstanceOf(ObjectDamagedException.class)
                    .hasMessageContaining(key);
        }
    }

    @Test
    void puttingTheContentAgainHealsADamagedObject() throws IOException {
        Files.write(sample.file(stored.key()), Arrays.copyOf(raw, 5000));
        assertThat(sample.put(StoreSample.content((2 << 20) + 500, 11)).alreadyThere())
                .isFalse();
        assertThat(sample.store.read(stored.key())).hasSize((2 << 20) + 500);
    }

    private void refuses(byte[] changed, int position) {
        try {
            Files.write(sample.file(stored.key()), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThatThrownBy(() -> {
                    try (var in = sample.store.open(stored.key())) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                })
                .as("position or length %d", position)
                .isInstanceOf(ObjectDamagedException.class);
    }
}

package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.model.ObjectMissingException;
import org.sheyin.attachment.model.ObjectStoreException;
import org.sheyin.attachment.model.StorageFullException;

class FileObjectStoreTest {
    @TempDir
    Path root;

    private StoreSample sample;

    @BeforeEach
    void open() {
        sample = new StoreSample(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
    void givesBackWhatWasPutAtEverySegmentBoundary(int length) {
        var content = StoreSample.content(length, length);
        var stored = sample.put(content);
        assertThat(stored.plainBytes()).isEqualTo(length);
        assertThat(stored.storedBytes()).isGreaterThan(length);
        assertThat(sample.store.read(stored.key())).isEqualTo(content);
    }

    @Test
    void theSameContentIsOneObjectAndTellsSo() throws IOException {
        var first = sample.put(StoreSample.content(5000, 1));
        var second = sample.put(StoreSample.content(5000, 1));
        assertThat(first.alreadyThere()).isFalse();
        assertThat(second.alreadyThere()).isTrue();
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.wrappedKey()).isEqualTo(first.wrappedKey());
        assertThat(sample.files()).hasSize(1);
    }

    @Test
    void manyAtOnceWithTheSameContentMakeOneObject() throws Exception {
        var content = StoreSample.content(300_000, 2);
        var work = new ArrayList<Callable<String>>();
        for (int i = 0; i < 40; i++) {
            work.add(() -> sample.put(content).wrappedKey());
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            var wrapped = new HashSet<String>();
            for (var done : pool.invokeAll(work)) {
                wrapped.add(done.get());
            }
            assertThat(wrapped).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(sample.files()).hasSize(1);
    }

    @Test
    void neitherNameNorFileTellsTheContent() throws IOException {
        var stored = sample.put("身份证 440106199001011234".repeat(100).getBytes(StandardCharsets.UTF_8));
        var raw = new String(Files.readAllBytes(sample.file(stored.key())), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("440106");
        assertThat(stored.key()).hasSize(64);
    }

    @Test
    void aBrokenUploadLeavesNothing() throws IOException {
        var broken =
                new SequenceInputStream(new ByteArrayInputStream(StoreSample.content(3 << 20, 3)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });
        assertThatThrownBy(() -> sample.store.put(broken)).isInstanceOf(ObjectStoreException.class);
        assertThat(sample.files()).isEmpty();
    }

    @Test
    void aVolumeBelowItsReserveIsRefusedAsFull() throws IOException {
        var full = new FileObjectStore(root, new FixedKeys(1), Long.MAX_VALUE);
        assertThatThrownBy(() -> full.put(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(StorageFullException.class);
        assertThat(sample.files()).isEmpty();
    }

    @Test
    void whatWasWrappedByAnOldMasterKeyStaysReadable() {
        var stored = sample.put(StoreSample.content(100, 4));
        var rotated = new FileObjectStore(root, new FixedKeys(2), 0);
        assertThat(rotated.read(stored.key())).hasSize(100);
        assertThat(rotated.put(new ByteArrayInputStream(StoreSample.content(100, 5)))
                        .keyVersion())
                .isEqualTo(2);
    }

    @Test
    void aMissingObjectIsNamed() {
        var key = "0".repeat(64);
        assertThat(sample.store.exists(key)).isFalse();
        assertThat(sample.store.delete(key)).isFalse();
        assertThatThrownBy(() -> sample.store.read(key))
                .isInstanceOf(ObjectMissingException.class)
                .hasMessageContaining(key);
    }

    @Test
    void aKeyThatIsAPathIsRefused() {
        assertThatThrownBy(() -> sample.store.read("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCollectorSeesOldKeysAndTheDeletedAreGone() {
        var stored = sample.put(StoreSample.content(10, 6));
        assertThat(sample.store.keysPutBefore(Instant.EPOCH)).isEmpty();
        assertThat(sample.store.keysPutBefore(Instant.MAX)).containsExactly(stored.key());
        assertThat(sample.store.delete(stored.key())).isTrue();
        assertThat(sample.store.keysPutBefore(Instant.MAX)).isEmpty();
    }
}

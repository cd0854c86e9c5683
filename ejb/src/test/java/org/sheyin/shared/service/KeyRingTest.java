package org.sheyin.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    @TempDir
    private Path folder;

    private Path keys() {
        return folder.resolve("keys");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(keys())) {
            return files.toList();
        }
    }

    @Test
    void a_key_is_made_at_first_use_and_readable_by_its_owner_only() throws IOException {
        var key = new KeyRing(keys()).key("form", 1);

        assertThat(key.getEncoded()).hasSize(32);
        assertThat(files()).containsExactly(keys().resolve("form-1.key"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void after_a_restart_it_is_the_same_key() {
        var before = new KeyRing(keys()).key("form", 1);

        assertThat(new KeyRing(keys()).key("form", 1)).isEqualTo(before);
    }

    @Test
    void each_purpose_has_its_own() {
        var ring = new KeyRing(keys());

        assertThat(ring.key("form", 1)).isNotEqualTo(ring.key("blind-index", 1));
    }

    @Test
    void nodes_that_make_it_at_once_all_read_one_key() throws Exception {
        var nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<SecretKey>> calls = Stream.generate(() -> new KeyRing(keys()))
                    .limit(16)
                    .<Callable<SecretKey>>map(ring -> () -> ring.key("form", 1))
                    .toList();
            var found = new HashSet<SecretKey>();
            for (var node : nodes.invokeAll(calls)) {
                found.add(node.get());
            }

            assertThat(found).hasSize(1);
            assertThat(files()).hasSize(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void a_missing_key_of_another_version_is_never_replaced() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new KeyRing(keys()).key("form", 2))
                .withMessageContaining("form-2");
        assertThat(keys()).doesNotExist();
    }
}

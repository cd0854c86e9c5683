package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DiskFullTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemsOwnMessageIsRecognised() {
        var failure = org.assertj.core.api.Assertions.catchThrowableOfType(IOException.class, () -> {
            try (var full = Files.newOutputStream(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
                full.write(new byte[8192]);
            }
        });
        assertThat(DiskFull.isCauseOf(failure)).isTrue();
    }

    @Test
    void anotherFailureIsNotTakenForIt() {
        assertThat(DiskFull.isCauseOf(new IOException("connection reset"))).isFalse();
        assertThat(DiskFull.isCauseOf(new IOException((String) null))).isFalse();
    }
}

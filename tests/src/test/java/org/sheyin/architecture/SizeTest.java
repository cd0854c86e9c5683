package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes of what Checkstyle does not read: above the limit a file is split by what it does. */
class SizeTest {
    @ParameterizedTest
    @CsvSource({".xhtml, 150", ".css, 300", ".js, 300", "Page.java, 150"})
    void a_file_of_the_portal_stays_within_its_size(String ending, int lines) {
        Map<Path, String> files = Project.sources("main", ending);
        files.keySet().removeIf(file -> !file.startsWith("web-portal"));

        assertThat(files).isNotEmpty();
        assertThat(files.entrySet())
                .filteredOn(file -> file.getValue().lines().count() > lines)
                .extracting(
                        file -> file.getKey() + ": " + file.getValue().lines().count() + " lines")
                .isEmpty();
    }
}

package org.sheyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawn lifecycles say what the code does; {@code -Dlifecycle.write=true} writes them anew. */
class LifecyclePageTest {
    @ParameterizedTest
    @EnumSource
    void the_page_says_what_the_table_says(LifecyclePage page) throws IOException {
        var file = Project.ROOT.resolve("docs/lifecycle").resolve(page.file());
        if (Boolean.getBoolean("lifecycle.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.text());
        }
        assertThat(file)
                .as("mvn verify -Dlifecycle.write=true writes the pages anew")
                .hasContent(page.text());
    }
}

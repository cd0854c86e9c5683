package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThemePaletteTest {

    @Test
    void white_text_stands_on_the_accent_and_other_white_is_a_surface() {
        assertThat(ThemePalette.paint("a{color:#fff;background:#fff;background-color:#ffffff}"))
                .isEqualTo("a{color:var(--on-accent);background:var(--surface);background-color:var(--surface)}");
    }

    @Test
    void the_blue_that_fails_the_contrast_is_gone_from_the_whole_theme() throws IOException {
        try (var theme = getClass().getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
            var painted = ThemePalette.paint(new String(theme.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(painted.toLowerCase(Locale.ROOT))
                    .contains("var(--primary)", "var(--line)")
                    .doesNotContain("#2196f3", "#495057", "#dee2e6", ":#fff;");
        }
    }
}

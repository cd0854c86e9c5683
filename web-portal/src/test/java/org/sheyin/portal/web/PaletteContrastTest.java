package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of tokens.css and dark.css against the grounds on which they stand: WCAG 2.1 AA asks 4.5 of text, 3 of edges. */
class PaletteContrastTest {
    private static final Path FOLDER = Path.of("src/main/webapp/resources/sheyin");
    private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, page, 7",
        "text, surface, 7",
        "text-2, page, 4.5",
        "text-2, surface, 4.5",
        "text-2, surface-2, 4.5",
        "text-2, neutral-soft, 4.5",
        "text, hover, 4.5",
        "primary, surface, 4.5",
        "primary, selected, 4.5",
        "primary-hover, surface, 4.5",
        "on-accent, primary, 4.5",
        "on-bar, bar, 4.5",
        "success, success-soft, 4.5",
        "warning, warning-soft, 4.5",
        "danger, danger-soft, 4.5",
        "info, info-soft, 4.5",
        "field-line, surface, 3",
        "focus, surface, 3",
        "focus, page, 3"
    })
    void what_is_written_can_be_read_in_light_and_in_dark(String colour, String ground, double least)
            throws IOException {
        var light = read("tokens.css", Map.of());
        var dark = read("dark.css", light);
        assertThat(light).isNotEqualTo(dark);
        assertThat(contrast(light.get(colour), light.get(ground))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark.get(colour), dark.get(ground))).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> read(String file, Map<String, String> before) throws IOException {
        var colours = new HashMap<>(before);
        VARIABLE.matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages with personal data carry the reader's name (Art 24). The others stand here with what they show instead. */
class WatermarkTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("account/me.xhtml", "the reader's own account"),
            Map.entry("account/password.xhtml", "the reader's own password"),
            Map.entry("account/factor.xhtml", "one's own second factor"),
            Map.entry("announcement/edit.xhtml", "a notice"),
            Map.entry("announcement/list.xhtml", "notices"),
            Map.entry("audit/verify.xhtml", "hashes and sizes"),
            Map.entry("catalogue/item.xhtml", "an item"),
            Map.entry("catalogue/list.xhtml", "items"),
            Map.entry("cases/new.xhtml", "items to choose from"),
            Map.entry("dictionary/list.xhtml", "code lists"),
            Map.entry("disclosure/edit.xhtml", "banks, texts and terms"),
            Map.entry("dormancy/runs.xhtml", "runs with counts"),
            Map.entry("export/list.xhtml", "purposes and counts; the file itself warns"),
            Map.entry("export/new.xhtml", "a filter and a purpose"),
            Map.entry("rule/calendar.xhtml", "years"),
            Map.entry("rule/list.xhtml", "parameters"),
            Map.entry("rule/sources.xhtml", "laws"),
            Map.entry("server/status.xhtml", "the server"),
            Map.entry("style/check.xhtml", "invented data of the style guide"),
            Map.entry("style/entry.xhtml", "invented data of the style guide"),
            Map.entry("style/review.xhtml", "invented data of the style guide"));

    @Test
    void every_page_of_the_frame_has_a_watermark_or_a_reason() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var bare = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.toString().contains("WEB-INF"))
                    .filter(WatermarkTest::isBare)
                    .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(bare).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
        }
    }

    private static boolean isBare(Path page) {
        try {
            String text = Files.readString(page);
            return text.contains("/WEB-INF/templates/frame.xhtml")
                    && !text.contains("name=\"watermark\" value=\"true\"");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

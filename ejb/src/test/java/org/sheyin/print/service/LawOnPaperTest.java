package org.sheyin.print.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.rule.model.LawRegister;

/** Art 1: what a paper cites comes from the register of sources; no template has a law's title typed into it. */
class LawOnPaperTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/print");
    private static final Pattern CITED = Pattern.compile("\\{\\{law\\.([A-Z0-9-]+)}}");

    @Test
    void no_template_names_a_law_by_itself() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContain("《");
        }
    }

    @Test
    void what_templates_cite_stands_in_the_register() throws IOException {
        for (Path template : templates()) {
            assertThat(CITED.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                    .as(template.toString())
                    .isSubsetOf(LawRegister.cited().keySet());
        }
    }

    @Test
    void a_source_is_cited_with_title_number_and_clause() {
        assertThat(LawRegister.cited())
                .containsEntry("MEASURES-20-2", "《广东省社会保险经办机构与银行合作办法（征求意见稿）》第二十条第（二）项")
                .containsEntry("RECONSIDERATION-20", "《中华人民共和国行政复议法》（主席令第9号）第二十条");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            var found = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found;
        }
    }
}

package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTableTest {
    private static final Path GUIDE = Path.of("../docs/guide");

    @ParameterizedTest
    @CsvSource({
        "/cases/intake.xhtml, intake",
        "/cases/list.xhtml, cases",
        "/cases/detail.xhtml, cases",
        "/review/queue.xhtml, review",
        "/reception/list.xhtml, reception",
        "/dashboard.xhtml, index"
    })
    void a_page_is_helped_by_the_section_of_its_task(String viewId, String section) {
        assertThat(GuideTable.sectionOf(viewId)).isEqualTo(section);
    }

    @Test
    void every_section_is_written() {
        assertThat(GuideTable.SECTIONS.values())
                .isNotEmpty()
                .contains("cases")
                .allMatch(section -> Files.isRegularFile(GUIDE.resolve(section + ".md")));
        assertThat(GUIDE.resolve(GuideTable.START + ".md")).isRegularFile();
    }
}

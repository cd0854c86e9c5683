package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideMarkdownTest {
    private final GuideMarkdown markdown = new GuideMarkdown("/sheyin/help/");

    @Test
    void pictures_and_sections_are_found_by_the_help_servlet() {
        assertThat(markdown.html("![图](images/login.png) [受理](intake.md)"))
                .contains("src=\"/sheyin/help/images/login.png\"", "alt=\"图\"", "href=\"/sheyin/help/intake\"");
    }

    @Test
    void tables_are_tables() {
        assertThat(markdown.html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<table>", "<td>1</td>");
    }

    @Test
    void markup_and_scripts_in_a_text_stay_text() {
        assertThat(markdown.html("<script>alert(1)</script>\n\n[x](javascript:alert)"))
                .contains("<a ")
                .doesNotContain("<script>", "javascript:");
    }
}

package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.Right;

class PageRightsTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void the_first_line_that_fits_counts() {
        assertThat(PageRights.of("/account/password.xhtml")).containsExactly(Right.SELF);
        assertThat(PageRights.of("/account/list.xhtml")).containsExactly(Right.ACCOUNT_READ);
        assertThat(PageRights.of("/cases/intake.xhtml")).containsExactly(Right.CASE_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/unknown.xhtml", "/dashboard.xhtml/", "/dashboard.xhtml;x", "/ACCOUNT/list.xhtml", "account"})
    void what_no_line_names_is_refused(String path) {
        assertThat(PageRights.of(path)).isEmpty();
    }

    @Test
    void every_page_is_open_or_has_its_right() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = files.map(
                            file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .filter(path -> !WebSecurity.OPEN.contains(path) && !path.startsWith("/error/"))
                    .toList();
            assertThat(pages).isNotEmpty().noneMatch(path -> PageRights.of(path).isEmpty());
        }
    }
}

package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserAgentTest {
    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36', Chrome 120 / Windows",
        "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0', Edge 120 / Windows",
        "'Mozilla/5.0 (X11; UOS; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0', Firefox 115 / UOS",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 Version/17.1 Safari/605.1.15', Safari 17 / Mac OS X",
        "'curl/8.0 (Linux)', Linux",
        "'<script>', ''"
    })
    void a_browser_is_told_in_a_few_words(String header, String brief) {
        assertThat(UserAgent.brief(header)).isEqualTo(brief);
    }

    @Test
    void a_browser_that_says_nothing_is_nothing() {
        assertThat(UserAgent.brief(null)).isEmpty();
    }
}

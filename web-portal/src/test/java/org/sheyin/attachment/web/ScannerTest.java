package org.sheyin.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {
    @Test
    void a_service_at_the_workstation_is_let_through_by_its_origin_alone() {
        var scanner = new Scanner("https://localhost:9443/eSCL/");

        assertThat(scanner.getAddress()).isEqualTo("https://localhost:9443/eSCL");
        assertThat(scanner.origin()).isEqualTo("https://localhost:9443");
        assertThat(scanner.isSimulated()).isFalse();
        assertThat(scanner.letThrough("default-src 'self'; connect-src 'self'; script-src 'self' 'nonce-1'"))
                .isEqualTo(
                        "default-src 'self'; connect-src 'self' https://localhost:9443; script-src 'self' 'nonce-1'");
    }

    @Test
    void without_one_pages_offer_none_and_nothing_is_let_through() {
        var scanner = new Scanner(" ");

        assertThat(scanner.getAddress()).isEmpty();
        assertThat(scanner.origin()).isEmpty();
        assertThat(scanner.letThrough("connect-src 'self'")).isEqualTo("connect-src 'self'");
    }

    @Test
    void the_simulated_one_says_so_and_is_the_portal_itself() {
        var scanner = new Scanner(Scanner.SIMULATOR);

        assertThat(scanner.isSimulated()).isTrue();
        assertThat(scanner.origin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:9443", "ftp://localhost", "https://a/b?c", "https://u:p@host/eSCL", "javascript:x"})
    void what_is_no_address_stops_the_start(String configured) {
        assertThatThrownBy(() -> new Scanner(configured)).isInstanceOf(IllegalArgumentException.class);
    }
}

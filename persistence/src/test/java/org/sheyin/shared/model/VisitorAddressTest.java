package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.77/32, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64, 2001:db8:1:0:0:0:0:0/48",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64, fe80:0:0:0:0:0:0:0/48",
        "::1, 0:0:0:0:0:0:0:0/64, 0:0:0:0:0:0:0:0/48"
    })
    void one_line_is_counted_and_a_network_is_written_down(String address, String line, String network) {
        assertThat(VisitorAddress.of(address).line()).isEqualTo(line);
        assertThat(VisitorAddress.of(address).network()).isEqualTo(network);
    }

    @Test
    void an_ipv4_address_in_ipv6_dress_is_the_same_line() {
        assertThat(VisitorAddress.of("::ffff:203.0.113.77").line())
                .isEqualTo(VisitorAddress.of("203.0.113.77").line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "example.org", "face", "1.2.3.4.5", "999.1.1.1", "...", "1:2"})
    void a_name_is_never_looked_up(String literal) {
        assertThatThrownBy(() -> VisitorAddress.of(literal)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art 23: a header tells the terminal's address only when a proxy of ours sent it. */
class ClientAddressTest {
    private static final String OURS = "10.9.0.0/24, 2001:db8:9::/48";

    @ParameterizedTest
    @CsvSource({
        "10.9.0.4, 10.44.3.9, 10.44.3.9",
        "10.9.0.4, '10.44.3.9, 10.9.0.7', 10.44.3.9",
        "10.9.0.4, '10.44.1.1, 203.0.113.9', 203.0.113.9",
        "2001:db8:9::4, 2001:db8:44::9, 2001:db8:44::9",
        "10.9.0.4, '', 10.9.0.4",
        "10.9.0.4, unknown, 10.9.0.4",
        "10.9.0.4, '10.44.3.9, evil.example', 10.9.0.4"
    })
    void behindAProxyItIsTheLastHopThatIsNoneOfOurs(String peer, String chain, String client) {
        assertThat(ClientAddress.of(peer, chain, ClientAddress.proxies(OURS))).isEqualTo(client);
    }

    @Test
    void fromAnybodyElseTheHeaderIsNotBelieved() {
        assertThat(ClientAddress.of("203.0.113.9", "10.44.3.9", ClientAddress.proxies(OURS)))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void withoutASettingNoHeaderIsBelieved() {
        assertThat(ClientAddress.proxies("")).isEmpty();
        assertThat(ClientAddress.proxies("not a range")).isEmpty();
        assertThat(ClientAddress.of("127.0.0.1", "10.44.3.9", ClientAddress.proxies("")))
                .isEqualTo("127.0.0.1");
    }
}

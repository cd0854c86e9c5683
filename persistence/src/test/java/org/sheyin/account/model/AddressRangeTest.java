package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "10.44.0.0/16, 10.44.255.255, true",
        "10.44.0.0/16, 10.45.0.0, false",
        "10.44.1.128/25, 10.44.1.127, false",
        "10.44.1.128/25, 10.44.1.128, true",
        "10.44.1.7/32, 10.44.1.7, true",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:44::9, true",
        "2001:db8::/32, 2001:db9::9, false",
        "10.0.0.0/8, localhost, false",
        "10.0.0.0/8, '', false"
    })
    void anAddressLiesWithinOrNot(String range, String address, boolean within) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address)).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.44.0.0",
                "10.44.0.0/33",
                "10.44.0.1/16",
                "bank.example/8",
                "fe.de/8",
                "/8",
                "10.0.0.0/-1",
                "10.0.0.0/8/8"
            })
    void whatIsNoRangeIsRefused(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }
}

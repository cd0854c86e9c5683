package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** ACCOUNT-25-35: passkeys hold at the configured address only. */
class PasskeySiteTest {
    @Test
    void withoutConfigurationOnlyLocalhostHasPasskeys() {
        assertThat(PasskeySite.find("http://localhost:8080", "").orElseThrow().id())
                .isEqualTo("localhost");
        assertThat(PasskeySite.find("http://10.44.0.9:8080", "")).isEmpty();
        assertThatThrownBy(() -> PasskeySite.of("http://localhost.evil.example"))
                .hasMessage("ACCOUNT-25-35");
    }

    @Test
    void aConfiguredAddressIsMatchedAsAWhole() {
        String configured = "https://portal.example.gov.cn, https://portal2.example.gov.cn:8443";
        assertThat(PasskeySite.find("https://portal.example.gov.cn", configured)
                        .orElseThrow()
                        .id())
                .isEqualTo("portal.example.gov.cn");
        assertThat(PasskeySite.find("https://portal2.example.gov.cn:8443", configured))
                .isPresent();
        assertThat(PasskeySite.find("http://portal.example.gov.cn", configured)).isEmpty();
        assertThat(PasskeySite.find("http://localhost:8080", configured)).isEmpty();
    }
}

package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleTerminal.VALID;
import static org.sheyin.account.model.SampleTerminal.VALID_PRINT;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalCertificateTest {
    @Test
    void aPemTellsFingerprintSubjectAndValidity() {
        var read = TerminalCertificate.parse("  \n第一行说明\n" + VALID).orElseThrow();
        assertThat(read.fingerprint()).isEqualTo(VALID_PRINT);
        assertThat(read.subject()).isEqualTo("CN=fs-0701,O=演示银行,C=CN");
        assertThat(read.isEarly(Instant.parse("2025-12-31T23:59:59Z"))).isTrue();
        assertThat(read.isExpired(Instant.parse("2026-11-28T00:00:00Z"))).isFalse();
        assertThat(read.isExpired(Instant.parse("2046-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void aFingerprintIsTheSameHoweverItIsWritten() {
        String colons = VALID_PRINT.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
        String blanks = " " + VALID_PRINT.replaceAll("(.{8})", "$1 ") + "\n";
        for (String written : new String[] {VALID_PRINT, colons, blanks}) {
            assertThat(TerminalCertificate.parse(written).orElseThrow().fingerprint())
                    .isEqualTo(VALID_PRINT);
        }
        assertThat(TerminalCertificate.parse(colons).orElseThrow().isExpired(Instant.MAX))
                .as("a fingerprint says nothing of a validity")
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                "zz",
                "-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----"
            })
    void whatIsNeitherIsNone(String text) {
        assertThat(TerminalCertificate.parse(text)).isEmpty();
    }
}

package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sheyin.account.service.LoginOrigin;

/** The terminal's certificate is believed from our proxy alone (ACCOUNT-23-19). */
class ClientTerminalTest {
    private static final String TERMINAL = "10.44.3.9";
    private static final String PRINT = "00a97b23ad0dcefa4b053e6391d21a2c846abd28902f589ef31ed5f4918f92e9";

    private static String pem() throws IOException {
        try (var stream = ClientTerminalTest.class.getResourceAsStream("/terminal/valid.pem")) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static LoginOrigin told(String header) {
        return ClientTerminal.of(TERMINAL, header, true);
    }

    @Test
    void nginxTellsThePemInPercentEncoding() throws IOException {
        String header = URLEncoder.encode(pem(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2B", "+");
        assertThat(told(header)).isEqualTo(new LoginOrigin(TERMINAL, PRINT, false));
    }

    @Test
    void othersTellTheFingerprint() {
        assertThat(told(PRINT.toUpperCase(Locale.ROOT)).certificate()).isEqualTo(PRINT);
    }

    @Test
    void whatAStrangerTellsCountsAsNoneAndIsNoted() {
        assertThat(ClientTerminal.of("203.0.113.9", PRINT, false)).isEqualTo(new LoginOrigin("203.0.113.9", "", true));
    }

    @Test
    void noHeaderAnEmptyOneAndWhatIsNoCertificateAreNone() {
        for (String header : new String[] {null, "", "  ", "(null)", "%zz", "-----BEGIN CERTIFICATE-----%0AQUJD"}) {
            assertThat(told(header)).isEqualTo(LoginOrigin.at(TERMINAL));
        }
        assertThat(ClientTerminal.of(TERMINAL, " ", false).forged()).isFalse();
    }
}

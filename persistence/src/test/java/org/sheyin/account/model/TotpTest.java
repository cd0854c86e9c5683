package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, for SHA-1; of eight digits the last six. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / Totp.SECONDS)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / Totp.SECONDS);
    }

    @Test
    void aClockMayBeOneStepOff() {
        Instant at = Instant.ofEpochSecond(1234567890);
        assertThat(Totp.step(SECRET, "005924", at.plusSeconds(30), 0)).isPresent();
        assertThat(Totp.step(SECRET, "005924", at.minusSeconds(30), 0)).isPresent();
        assertThat(Totp.step(SECRET, "005924", at.plusSeconds(60), 0)).isEmpty();
        assertThat(Totp.step(SECRET, "005924", at.minusSeconds(60), 0)).isEmpty();
    }

    @Test
    void aBlankBetweenDoesNotMatterAndNothingElseIsACode() {
        Instant at = Instant.ofEpochSecond(1234567890);
        assertThat(Totp.step(SECRET, "005 924", at, 0)).isPresent();
        for (String typed : new String[] {null, "", "5924", "０05924", "0059240", "-05924"}) {
            assertThat(Totp.step(SECRET, typed, at, 0)).isEmpty();
        }
    }
}

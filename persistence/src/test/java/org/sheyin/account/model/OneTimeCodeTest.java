package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** ACCOUNT-25-36: a code is right, and taken once. */
class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant AT = Instant.ofEpochSecond(1234567890);

    private final OneTimeCode code = new OneTimeCode(7, new byte[] {1}, AT);

    @Test
    void theFirstRightCodeConfirms() {
        assertThat(code.isConfirmed()).isFalse();
        assertThat(code.take(SECRET, "000000", AT)).isFalse();
        assertThat(code.isConfirmed()).isFalse();
        assertThat(code.take(SECRET, "005924", AT)).isTrue();
        assertThat(code.isConfirmed()).isTrue();
    }

    @Test
    void aCodeIsNotTakenTwiceAndNoEarlierOneAfterIt() {
        String earlier = Totp.code(SECRET, AT.getEpochSecond() / Totp.SECONDS - 1);
        assertThat(code.take(SECRET, "005924", AT)).isTrue();
        assertThat(code.take(SECRET, "005924", AT)).isFalse();
        assertThat(code.take(SECRET, earlier, AT)).isFalse();
    }

    @Test
    void aRemovedSecretTakesNothing() {
        code.remove(AT);
        assertThat(code.take(SECRET, "005924", AT)).isFalse();
        assertThat(code.isLive()).isFalse();
    }
}

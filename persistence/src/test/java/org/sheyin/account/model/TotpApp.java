package org.sheyin.account.model;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An authenticator app: told a secret, it computes codes. */
public final class TotpApp {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param base32 as the page shows it */
    public TotpApp(String base32) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int kept = 0;
        for (char one : base32.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(one);
            kept += 5;
            if (kept >= Byte.SIZE) {
                kept -= Byte.SIZE;
                bytes.write(bits >> kept);
            }
        }
        secret = bytes.toByteArray();
    }

    public String code(Instant at) {
        return Totp.code(secret, at.getEpochSecond() / Totp.SECONDS);
    }
}

package org.sheyin.account.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 over HMAC-SHA-1, as every authenticator app computes them: 30 seconds, six digits. */
public final class Totp {
    /** Length of a secret in bytes (RFC 4226, 4: 160 bits). */
    public static final int SECRET = 20;

    public static final int SECONDS = 30;
    public static final int DIGITS = 6;

    /** Steps by which a telephone's clock may be off. */
    private static final int DRIFT = 1;

    private static final int BOUND = 1_000_000;

    private Totp() {}

    /**
     * The step to which a code belongs.
     *
     * @param after last step that was taken: it and all earlier ones are refused
     */
    public static OptionalLong step(byte[] secret, String typed, Instant at, long after) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        long now = at.getEpochSecond() / SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            // All are compared, in constant time each, so that the answer's time tells nothing.
            if (MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes()) && step > after) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step, as an app computes it. */
    public static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return ("%0" + DIGITS + "d").formatted(number % BOUND);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is missing", e);
        }
    }
}

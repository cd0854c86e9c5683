package org.sheyin.account.service;

import java.io.Serializable;
import java.math.BigInteger;
import org.sheyin.account.model.Totp;

/**
 * The secret of changing codes, told once to the app of its owner.
 *
 * @param base32 as it is typed by hand
 * @param address as it is scanned, {@code otpauth://totp/…}
 */
public record CodeSecret(String base32, String address) implements Serializable {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    static CodeSecret of(String loginName, byte[] secret) {
        String text = base32(secret);
        return new CodeSecret(
                text,
                "otpauth://totp/Sheyin:" + loginName + "?secret=" + text + "&issuer=Sheyin&digits=" + Totp.DIGITS
                        + "&period=" + Totp.SECONDS);
    }

    /** RFC 4648, 6; a secret's 160 bits need no padding. */
    private static String base32(byte[] secret) {
        var number = new BigInteger(1, secret);
        var text = new StringBuilder();
        for (int shift = secret.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            text.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    /** Not the secret: this text may end in a log. */
    @Override
    public String toString() {
        return "secret of codes";
    }
}

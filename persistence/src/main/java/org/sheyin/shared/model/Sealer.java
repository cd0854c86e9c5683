package org.sheyin.shared.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.function.IntFunction;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals a text for the database: AES-256-GCM, the key's version in front, bound to its place by additional data, so that
 * a sealed text moved to another row is refused.
 */
public final class Sealer {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final IntFunction<SecretKey> keys;

    /** @param keys key by version, from outside the database */
    public Sealer(IntFunction<SecretKey> keys) {
        this.keys = keys;
    }

    /** @param place what the text belongs to, such as {@code case:202611…} */
    public byte[] seal(String text, String place, int keyVersion) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyVersion, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(Integer.BYTES + NONCE + sealed.length)
                .putInt(keyVersion)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the text was altered, moved, or its key is missing */
    public String open(byte[] sealed, String place) {
        var buffer = ByteBuffer.wrap(sealed);
        int keyVersion = buffer.getInt();
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, keyVersion, nonce, place, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, int keyVersion, byte[] nonce, String place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.apply(keyVersion), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed text of " + place + " cannot be processed", e);
        }
    }
}

package org.sheyin.attachment.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.sheyin.attachment.model.KeySource;

/** Keys derived from their names, so that tests repeat. */
record FixedKeys(int wrapVersion) implements KeySource {

    @Override
    public SecretKey key(String purpose, int version) {
        if (version < 1 || version > currentVersion(purpose)) {
            throw new IllegalArgumentException("no such key");
        }
        try {
            var seed = (purpose + version).getBytes(StandardCharsets.UTF_8);
            return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(seed), "AES");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int currentVersion(String purpose) {
        return WRAP.equals(purpose) ? wrapVersion : 1;
    }
}

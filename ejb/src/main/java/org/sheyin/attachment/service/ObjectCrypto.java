package org.sheyin.attachment.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sheyin.attachment.model.KeySource;

/**
 * The cryptography of the store. The object key becomes known only when the content has been read, hence it
 * authenticates the wrapping of the data key, and the data key, which serves one object only, authenticates the
 * segments: exchanging whole objects fails at the wrapping, exchanging or cutting segments fails at the tag.
 */
final class ObjectCrypto {
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;

    private final KeySource keys;
    private final SecureRandom random = new SecureRandom();

    ObjectCrypto(KeySource keys) {
        this.keys = keys;
    }

    Mac address() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.key(KeySource.ADDRESS, keys.currentVersion(KeySource.ADDRESS)));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    SecretKey newDataKey() {
        return new SecretKeySpec(randomBytes(32), "AES");
    }

    ObjectHeader wrap(SecretKey dataKey, byte[] streamId, String objectKey) throws GeneralSecurityException {
        int version = keys.currentVersion(KeySource.WRAP);
        var nonce = randomBytes(NONCE);
        var cipher = cipher(Cipher.ENCRYPT_MODE, keys.key(KeySource.WRAP, version), nonce);
        cipher.updateAAD(wrapContext(version, streamId, objectKey));
        var sealed = cipher.doFinal(dataKey.getEncoded());
        var wrapped = ByteBuffer.allocate(ObjectHeader.WRAPPED).put(nonce).put(sealed);
        return new ObjectHeader(version, streamId, wrapped.array());
    }

    SecretKey unwrap(ObjectHeader header, String objectKey) throws GeneralSecurityException {
        var nonce = Arrays.copyOf(header.wrappedKey(), NONCE);
        var cipher = cipher(Cipher.DECRYPT_MODE, keys.key(KeySource.WRAP, header.keyVersion()), nonce);
        cipher.updateAAD(wrapContext(header.keyVersion(), header.streamId(), objectKey));
        return new SecretKeySpec(cipher.doFinal(header.wrappedKey(), NONCE, ObjectHeader.WRAPPED - NONCE), "AES");
    }

    /** Where a segment stands: bound to it, so that none can be moved, left out or cut off. */
    record Place(byte[] streamId, long number, boolean last) {
        private byte[] bound() {
            return ByteBuffer.allocate(streamId.length + 9)
                    .put(streamId)
                    .putLong(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
        }
    }

    /** Encrypts or decrypts one segment. The nonce is the segment's number: a data key never serves a second object. */
    static byte[] segment(int mode, SecretKey dataKey, Place place, byte[] in) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(place.number()).array();
        var cipher = cipher(mode, dataKey, nonce);
        cipher.updateAAD(place.bound());
        return cipher.doFinal(in);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] wrapContext(int version, byte[] streamId, String objectKey) {
        var key = objectKey.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + streamId.length + key.length)
                .putInt(version)
                .put(streamId)
                .put(key)
                .array();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

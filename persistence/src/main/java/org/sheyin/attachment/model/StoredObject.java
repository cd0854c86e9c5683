package org.sheyin.attachment.model;

/**
 * What the store tells about an object that it keeps. The wrapped data key is also in the object's own header, which is
 * the authority; the row's copy serves the custody record and a rotation's progress.
 *
 * @param key object key: HMAC-SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param plainBytes length of the content
 * @param storedBytes length on the volume, header and tags included
 * @param keyVersion version of the master key that wraps the data key
 * @param wrappedKey nonce (12 bytes) and AES-256-GCM of the data key (48 bytes), in hexadecimal
 * @param alreadyThere whether the same content was kept before
 */
public record StoredObject(
        String key, long plainBytes, long storedBytes, int keyVersion, String wrappedKey, boolean alreadyThere) {}

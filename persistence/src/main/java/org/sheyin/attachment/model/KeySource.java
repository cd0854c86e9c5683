package org.sheyin.attachment.model;

import javax.crypto.SecretKey;

/**
 * Where the attachment store takes its keys from. All keys have 256 bits; an old version stays readable for as long as
 * an object refers to it.
 */
public interface KeySource {
    /** Purpose of the master key (AES) that wraps the data key of each object; may be rotated. */
    String WRAP = "attachment-wrap";

    /** Purpose of the HMAC key from which object keys are made; a new version stores known content once more. */
    String ADDRESS = "attachment-address";

    /**
     * @param version from 1 to {@link #currentVersion}
     * @throws IllegalArgumentException when there is no such key
     */
    SecretKey key(String purpose, int version);

    /** @return the version to use for new objects, at least 1 */
    int currentVersion(String purpose);
}

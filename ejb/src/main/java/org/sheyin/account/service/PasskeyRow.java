package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A passkey as its owner knows it.
 *
 * @param faceCheckId null when its owner added it by himself
 * @param usedAt null before the first login with it
 */
public record PasskeyRow(Long id, String label, Long faceCheckId, Instant addedAt, Instant usedAt)
        implements Serializable {
    /** Whether it proves the person (Art 25). */
    public boolean isOfThePerson() {
        return faceCheckId != null;
    }
}

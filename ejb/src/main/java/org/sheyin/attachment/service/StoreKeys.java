package org.sheyin.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.crypto.SecretKey;
import org.sheyin.attachment.model.KeySource;
import org.sheyin.shared.service.KeyRing;

/** The attachment store takes its keys from the key ring. */
@ApplicationScoped
public class StoreKeys implements KeySource {
    private final KeyRing keys;

    protected StoreKeys() {
        this(null);
    }

    @Inject
    public StoreKeys(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public SecretKey key(String purpose, int version) {
        return keys.key(purpose, version);
    }

    @Override
    public int currentVersion(String purpose) {
        return keys.currentVersion(purpose);
    }
}

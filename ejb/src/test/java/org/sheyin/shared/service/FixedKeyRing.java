package org.sheyin.shared.service;

import java.nio.file.Path;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys without files, different for each purpose; for tests. */
public final class FixedKeyRing extends KeyRing {
    public FixedKeyRing() {
        super(Path.of("not-used"));
    }

    @Override
    public SecretKey key(String purpose, int version) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) (purpose.hashCode() + version));
        return new SecretKeySpec(bytes, "AES");
    }
}

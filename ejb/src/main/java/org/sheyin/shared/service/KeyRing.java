package org.sheyin.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys outside database and repository: files under {@code ${sheyin.data.dir}/keys}, one for each purpose and version,
 * made at first use, readable by the server's user only. A missing file of an older version is an error, never replaced.
 */
@ApplicationScoped
public class KeyRing {
    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();

    public KeyRing() {
        this(DataFolder.path("keys"));
    }

    public KeyRing(Path folder) {
        this.folder = folder;
    }

    /** The version that new data is sealed under. */
    public int currentVersion(String purpose) {
        return 1;
    }

    /** @throws UncheckedIOException when the key cannot be read or made */
    public SecretKey key(String purpose, int version) {
        return keys.computeIfAbsent(purpose + "-" + version, name -> {
            try {
                return load(name, version == currentVersion(purpose));
            } catch (IOException e) {
                throw new UncheckedIOException("key " + name, e);
            }
        });
    }

    private SecretKey load(String name, boolean mayMake) throws IOException {
        Path file = folder.resolve(name + ".key");
        if (mayMake && !Files.exists(file)) {
            make(file);
        }
        return new SecretKeySpec(
                Base64.getDecoder().decode(Files.readString(file).strip()), "AES");
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        Path fresh = Files.createTempFile(folder, "key", ".new");
        try {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.DSYNC);
            // A link never replaces: of two nodes that make the key at once, one wins and both read the winner's.
            if (!Files.exists(file)) {
                Files.createLink(file, fresh);
            }
        } catch (FileAlreadyExistsException otherNodeWasFirst) {
            LOG.log(System.Logger.Level.INFO, "another node made {0}", file.getFileName());
        } finally {
            Files.delete(fresh);
        }
    }
}

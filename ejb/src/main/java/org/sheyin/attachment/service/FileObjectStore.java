package org.sheyin.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sheyin.attachment.model.KeySource;
import org.sheyin.attachment.model.ObjectDamagedException;
import org.sheyin.attachment.model.ObjectMissingException;
import org.sheyin.attachment.model.ObjectStore;
import org.sheyin.attachment.model.ObjectStoreException;
import org.sheyin.attachment.model.StorageFullException;
import org.sheyin.attachment.model.StoredObject;

/** The store on a file system, below {@code attachments/} of the data directory ({@code sheyin.data.dir}). */
@ApplicationScoped
public class FileObjectStore implements ObjectStore {
    private static final long RESERVE_BYTES = 256L * 1024 * 1024;

    // Threads of this node that put the same content wait for each other; other nodes are covered by the atomic rename.
    private final Object[] locks =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();
    private ObjectFolder folder;
    private ObjectCrypto crypto;

    protected FileObjectStore() {}

    @Inject
    public FileObjectStore(KeySource keys) {
        this(Path.of(System.getProperty("sheyin.data.dir"), "attachments"), keys, RESERVE_BYTES);
    }

    /** @param reserveBytes free bytes below which the volume counts as full */
    public FileObjectStore(Path root, KeySource keys, long reserveBytes) {
        this.folder = new ObjectFolder(root, reserveBytes);
        this.crypto = new ObjectCrypto(keys);
    }

    @Override
    public StoredObject put(InputStream content) {
        Path incoming = null;
        try {
            incoming = folder.newIncoming();
            var written = new ObjectWriter(crypto).write(content, incoming);
            synchronized (locks[written.key().hashCode() & (locks.length - 1)]) {
                return keep(incoming, written);
            }
        } catch (IOException e) {
            throw DiskFull.isCauseOf(e)
                    ? new StorageFullException(e)
                    : new ObjectStoreException("An attachment cannot be written", e);
        } finally {
            discard(incoming);
        }
    }

    private StoredObject keep(Path incoming, ObjectWriter.Written written) throws IOException {
        var target = folder.of(written.key());
        if (Files.exists(target)) {
            try {
                var header = prove(written.key());
                // The orphan collector's period of grace starts anew.
                Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
                return describe(target, written, header, true);
            } catch (ObjectDamagedException | ObjectMissingException e) {
                System.getLogger(getClass().getName())
                        .log(System.Logger.Level.ERROR, "Damaged attachment object replaced by the same content", e);
            }
        }
        folder.publish(incoming, target);
        return describe(target, written, written.header(), false);
    }

    private static StoredObject describe(Path file, ObjectWriter.Written written, ObjectHeader header, boolean known)
            throws IOException {
        return new StoredObject(
                written.key(),
                written.plainBytes(),
                Files.size(file),
                header.keyVersion(),
                ObjectCrypto.hex(header.wrappedKey()),
                known);
    }

    private ObjectHeader prove(String key) throws IOException {
        try (var reader = reader(key)) {
            reader.transferTo(OutputStream.nullOutputStream());
            return reader.header();
        }
    }

    private ObjectReader reader(String key) throws IOException {
        InputStream stored = null;
        try {
            stored = Files.newInputStream(folder.of(key));
            return new ObjectReader(crypto, key, stored);
        } catch (NoSuchFileException e) {
            throw new ObjectMissingException(key);
        } catch (IOException | RuntimeException e) {
            if (stored != null) {
                stored.close();
            }
            throw e;
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return reader(key);
        } catch (IOException e) {
            throw new ObjectStoreException("Attachment object " + key + " cannot be read", e);
        }
    }

    @Override
    public byte[] read(String key) {
        try (var reader = reader(key)) {
            return reader.readAllBytes();
        } catch (IOException e) {
            throw new ObjectStoreException("Attachment object " + key + " cannot be read", e);
        }
    }

    @Override
    public boolean exists(String key) {
        return Files.isRegularFile(folder.of(key));
    }

    @Override
    public boolean delete(String key) {
        try {
            return Files.deleteIfExists(folder.of(key));
        } catch (IOException e) {
            throw new ObjectStoreException("Attachment object " + key + " cannot be deleted", e);
        }
    }

    @Override
    public List<String> keysPutBefore(Instant time) {
        return folder.keysBefore(time);
    }

    private static void discard(Path incoming) {
        try {
            if (incoming != null) {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            System.getLogger(FileObjectStore.class.getName())
                    .log(System.Logger.Level.WARNING, "A remainder stays in incoming/; it holds ciphertext only", e);
        }
    }
}

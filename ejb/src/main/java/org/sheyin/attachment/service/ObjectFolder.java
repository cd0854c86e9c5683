package org.sheyin.attachment.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sheyin.attachment.model.StorageFullException;

/** Where the objects lie: {@code objects/ab/cd/<key>}; {@code incoming/} on the same volume for those being written. */
final class ObjectFolder {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private final Path objects;
    private final Path incoming;
    private final long reserveBytes;

    ObjectFolder(Path root, long reserveBytes) {
        this.objects = root.resolve("objects");
        this.incoming = root.resolve("incoming");
        this.reserveBytes = reserveBytes;
    }

    Path of(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not an object key");
        }
        return objects.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }

    /** @throws StorageFullException when the volume is below its reserve */
    Path newIncoming() throws IOException {
        Files.createDirectories(incoming);
        if (Files.getFileStore(incoming).getUsableSpace() < reserveBytes) {
            throw new StorageFullException(null);
        }
        return incoming.resolve(UUID.randomUUID().toString());
    }

    /** Makes a complete file visible under its key; it survives a power cut when the method returns. */
    void publish(Path complete, Path target) throws IOException {
        var leaf = target.getParent();
        boolean grown = !Files.isDirectory(leaf);
        Files.createDirectories(leaf);
        Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(leaf);
        if (grown) {
            sync(leaf.getParent());
            sync(objects);
        }
    }

    List<String> keysBefore(Instant time) {
        if (!Files.isDirectory(objects)) {
            return List.of();
        }
        try (var files = Files.walk(objects, 3)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> modified(file).isBefore(time))
                    .map(file -> file.getFileName().toString())
                    .filter(KEY.asMatchPredicate())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path directory) throws IOException {
        // Windows cannot open a directory; NTFS journals the rename itself.
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

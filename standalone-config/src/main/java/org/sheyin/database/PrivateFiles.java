package org.sheyin.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files and directories that only their owner may read (where the file system knows owners). */
final class PrivateFiles {
    private static final int SECRET_BYTES = 24;

    private PrivateFiles() {}

    static Path directory(Path directory) throws IOException {
        return Files.createDirectories(directory, only("rwx------"));
    }

    /** The file with a random secret of 192 bits, made when it is not there yet. */
    static Path secret(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, only("rw-------"));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        }
        return file;
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

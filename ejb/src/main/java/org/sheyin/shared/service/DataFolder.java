package org.sheyin.shared.service;

import java.nio.file.Path;

/** The folder of keys and attachments, given to the server as {@code -Dsheyin.data.dir}. */
public final class DataFolder {
    private DataFolder() {}

    /** @throws IllegalStateException when the property is not set: nothing may be stored at a guessed place */
    public static Path path(String name) {
        String root = System.getProperty("sheyin.data.dir");
        if (root == null || root.isBlank()) {
            throw new IllegalStateException("start the server with -Dsheyin.data.dir=<absolute folder>");
        }
        return Path.of(root).toAbsolutePath().resolve(name);
    }
}

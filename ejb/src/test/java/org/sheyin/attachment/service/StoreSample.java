package org.sheyin.attachment.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.sheyin.attachment.model.StoredObject;

/** A store in a temporary folder, and access to the bytes below it as an intruder or a bad disk has. */
final class StoreSample {
    final Path root;
    final FileObjectStore store;

    StoreSample(Path root) {
        this.root = root;
        this.store = new FileObjectStore(root, new FixedKeys(1), 0);
    }

    static byte[] content(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    StoredObject put(byte[] content) {
        return store.put(new ByteArrayInputStream(content));
    }

    Path file(String key) {
        return root.resolve("objects")
                .resolve(key.substring(0, 2))
                .resolve(key.substring(2, 4))
                .resolve(key);
    }

    List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

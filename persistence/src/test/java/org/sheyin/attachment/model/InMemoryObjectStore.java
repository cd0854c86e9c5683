package org.sheyin.attachment.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects in memory, under numbers in the order of their coming; for tests. */
public final class InMemoryObjectStore implements ObjectStore {
    private final Map<String, byte[]> objects = new LinkedHashMap<>();

    @Override
    public StoredObject put(InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            String key = HexFormat.of().toHexDigits(objects.size() + 1L);
            objects.put(key, bytes);
            return new StoredObject(key, bytes.length, bytes.length, 1, "", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String key) {
        return new ByteArrayInputStream(read(key));
    }

    @Override
    public byte[] read(String key) {
        return objects.get(key).clone();
    }

    @Override
    public boolean exists(String key) {
        return objects.containsKey(key);
    }

    @Override
    public boolean delete(String key) {
        return objects.remove(key) != null;
    }

    @Override
    public List<String> keysPutBefore(Instant time) {
        return List.copyOf(objects.keySet());
    }
}

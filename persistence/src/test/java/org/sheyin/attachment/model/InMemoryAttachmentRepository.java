package org.sheyin.attachment.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of stored objects in memory; for tests. */
public final class InMemoryAttachmentRepository implements AttachmentRepository {
    private final Map<Long, AttachmentObject> objects = new LinkedHashMap<>();

    @Override
    public void add(AttachmentObject object) {
        objects.put(object.id(), object);
    }

    @Override
    public Optional<AttachmentObject> find(long id) {
        return Optional.ofNullable(objects.get(id));
    }

    public Collection<AttachmentObject> all() {
        return List.copyOf(objects.values());
    }
}

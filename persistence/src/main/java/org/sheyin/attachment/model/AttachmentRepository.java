package org.sheyin.attachment.model;

import java.util.Optional;

/** What is known of stored objects, within the scope of the case they belong to. */
public interface AttachmentRepository {
    void add(AttachmentObject object);

    Optional<AttachmentObject> find(long id);
}

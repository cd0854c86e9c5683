package org.sheyin.attachment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Attachment rows in PostgreSQL; the bytes are in the object store. */
@ApplicationScoped
public class JpaAttachmentRepository implements AttachmentRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(AttachmentObject object) {
        em.persist(object);
    }

    @Override
    public Optional<AttachmentObject> find(long id) {
        return Optional.ofNullable(em.find(AttachmentObject.class, id));
    }
}

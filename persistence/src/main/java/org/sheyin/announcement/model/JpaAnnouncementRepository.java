package org.sheyin.announcement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Announcements in PostgreSQL. */
@ApplicationScoped
public class JpaAnnouncementRepository implements AnnouncementRepository {
    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(Announcement announcement) {
        em.persist(announcement);
    }

    @Override
    public Optional<Announcement> find(long id) {
        return Optional.ofNullable(em.find(Announcement.class, id));
    }

    @Override
    public Optional<Announcement> lock(long id) {
        return Optional.ofNullable(em.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void read(long id, long accountId, Instant at) {
        em.createNativeQuery("insert into announcement_read (announcement_id, account_id, read_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, accountId)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }
}

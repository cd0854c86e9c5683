package org.sheyin.announcement.model;

import java.time.Instant;
import java.util.Optional;

/** Announcements and who has read them. */
public interface AnnouncementRepository {
    void add(Announcement announcement);

    /** What the scope does not show is not there. */
    Optional<Announcement> find(long id);

    /** Finds and locks. */
    Optional<Announcement> lock(long id);

    /** Marks it as read; a second mark changes nothing. */
    void read(long id, long accountId, Instant at);
}

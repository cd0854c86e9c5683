package org.sheyin.announcement.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sheyin.shared.model.Made;

/** Announcements in memory, with ids from 1 on. */
public final class InMemoryAnnouncementRepository implements AnnouncementRepository {
    private final List<Announcement> all = new ArrayList<>();
    private final Set<String> read = new TreeSet<>();

    @Override
    public void add(Announcement announcement) {
        all.add(announcement);
        Made.write(announcement, "id", (long) all.size());
    }

    @Override
    public Optional<Announcement> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Announcement> lock(long id) {
        return find(id);
    }

    @Override
    public void read(long id, long accountId, Instant at) {
        read.add(id + " by " + accountId);
    }

    /** Marks as {@code id by account}. */
    public Set<String> marks() {
        return Set.copyOf(read);
    }
}

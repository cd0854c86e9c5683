package org.sheyin.announcement.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.announcement.service.Announcements;
import org.sheyin.shared.web.Viewer;

/** The unread announcement of the frame, with how many wait. Asked anew each minute, not at each page. */
@Named
@SessionScoped
public class AnnouncementLine implements Serializable {
    /** More than these are told as "9+". */
    static final int MOST = 10;

    private static final long serialVersionUID = 1L;
    private static final Duration ASKED_EVERY = Duration.ofMinutes(1);

    private final Viewer user;
    private final AnnouncementQueries queries;
    private final Announcements announcements;
    private List<AnnouncementRow> unread = List.of();
    private long account;
    private Instant askedAt;

    protected AnnouncementLine() {
        this(null, null, null);
    }

    @Inject
    public AnnouncementLine(Viewer user, AnnouncementQueries queries, Announcements announcements) {
        this.user = user;
        this.queries = queries;
        this.announcements = announcements;
    }

    /** The newest unread one, null when all are read. */
    public synchronized AnnouncementRow getFirst() {
        var actor = user.actor();
        Instant now = Instant.now();
        if (askedAt == null || account != actor.accountId() || now.isAfter(askedAt.plus(ASKED_EVERY))) {
            unread = List.copyOf(queries.unread(actor, MOST));
            account = actor.accountId();
            askedAt = now;
        }
        return unread.isEmpty() ? null : unread.get(0);
    }

    /** How many are unread besides the first. */
    public int getMore() {
        return Math.max(0, unread.size() - 1);
    }

    public void read(long id) {
        announcements.read(user.actor(), id);
        forget();
    }

    /** Something changed: the next page asks anew. */
    public synchronized void forget() {
        askedAt = null;
    }
}

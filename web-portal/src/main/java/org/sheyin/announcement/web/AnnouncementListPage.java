package org.sheyin.announcement.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.announcement.service.Announcements;
import org.sheyin.shared.web.Asking;
import org.sheyin.shared.web.Keyset;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Announcements that speak to this person; for those who write them, all of them with their steps. */
@Named
@ViewScoped
public class AnnouncementListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AnnouncementQueries queries;
    private final Announcements announcements;
    private final AnnouncementLine line;
    private final Texts texts;
    private final Keyset<AnnouncementRow> keys = new Keyset<>();
    private final Asking<AnnouncementRow> withdrawal = new Asking<>();
    private transient List<AnnouncementRow> rows;

    protected AnnouncementListPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AnnouncementListPage(
            Viewer user, AnnouncementQueries queries, Announcements announcements, AnnouncementLine line, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.announcements = announcements;
        this.line = line;
        this.texts = texts;
    }

    public List<AnnouncementRow> getRows() {
        if (rows == null) {
            rows = keys.take(queries.list(user.actor(), keys.before()), AnnouncementQueries.PAGE, AnnouncementRow::id);
        }
        return rows;
    }

    public void read(AnnouncementRow row) {
        line.read(row.id());
        rows = null;
    }

    public void publish(AnnouncementRow row) {
        announcements.publish(user.actor(), row.id());
        done("published");
    }

    public void withdraw() {
        announcements.withdraw(user.actor(), withdrawal.getRow().id(), withdrawal.getReason());
        withdrawal.choose(null);
        done("withdrawn");
    }

    public void first() {
        keys.toFirst();
        rows = null;
    }

    public void next() {
        keys.toNext();
        rows = null;
    }

    private void done(String key) {
        rows = null;
        line.forget();
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("announcement", key));
    }

    public Keyset<AnnouncementRow> getKeys() {
        return keys;
    }

    public Asking<AnnouncementRow> getWithdrawal() {
        return withdrawal;
    }
}

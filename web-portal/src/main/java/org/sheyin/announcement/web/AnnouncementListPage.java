package org.sheyin.announcement.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.announcement.model.AnnouncementAction;
import org.sheyin.announcement.model.AnnouncementLifecycle;
import org.sheyin.announcement.model.Audience;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.announcement.service.Announcements;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Format;
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
    private transient List<AnnouncementRow> rows;
    private AnnouncementRow chosen;
    private String reason;

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

    /** Whether the table knows the step from here and this person may take it. */
    public boolean may(AnnouncementRow row, String action) {
        return user.may(Right.ANNOUNCEMENT_EDIT)
                && AnnouncementLifecycle.TABLE.actionsFrom(row.state()).contains(AnnouncementAction.valueOf(action));
    }

    public boolean isWriter() {
        return user.may(Right.ANNOUNCEMENT_EDIT);
    }

    /** Key of the state's word: the table's states, and that the last day is over. */
    public String state(AnnouncementRow row) {
        return row.isPast(LocalDate.now(Format.ZONE)) ? "PAST" : row.state().name();
    }

    public String tone(AnnouncementRow row) {
        return switch (state(row)) {
            case "PUBLISHED" -> "success";
            case "DRAFT" -> "info";
            case "PAST" -> "neutral";
            default -> "warning";
        };
    }

    /** Whether it speaks to this person today, so that it can be marked as read. */
    public boolean isToRead(AnnouncementRow row) {
        return "PUBLISHED".equals(state(row))
                && (user.actor().kind() != OrgKind.ADMIN || row.audience() == Audience.ALL);
    }

    public void read(AnnouncementRow row) {
        line.read(row.id());
        rows = null;
    }

    public void publish(AnnouncementRow row) {
        announcements.publish(user.actor(), row.id());
        done("published");
    }

    public void choose(AnnouncementRow row) {
        chosen = row;
        reason = null;
    }

    public void withdraw() {
        announcements.withdraw(user.actor(), chosen.id(), reason);
        choose(null);
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

    public AnnouncementRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

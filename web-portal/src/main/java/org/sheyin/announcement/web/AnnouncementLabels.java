package org.sheyin.announcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sheyin.announcement.model.AnnouncementAction;
import org.sheyin.announcement.model.AnnouncementLifecycle;
import org.sheyin.announcement.model.Audience;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Viewer;

/** How an announcement stands today, and what this person may do with it. */
@Named
@RequestScoped
public class AnnouncementLabels {
    private final Viewer user;

    protected AnnouncementLabels() {
        this(null);
    }

    @Inject
    public AnnouncementLabels(Viewer user) {
        this.user = user;
    }

    public boolean isWriter() {
        return user.may(Right.ANNOUNCEMENT_EDIT);
    }

    /** Whether the table knows the step from here and this person may take it. */
    public boolean may(AnnouncementRow row, String action) {
        return isWriter()
                && AnnouncementLifecycle.TABLE.actionsFrom(row.state()).contains(AnnouncementAction.valueOf(action));
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
    public boolean toRead(AnnouncementRow row) {
        return "PUBLISHED".equals(state(row))
                && (user.actor().kind() != OrgKind.ADMIN || row.audience() == Audience.ALL);
    }
}

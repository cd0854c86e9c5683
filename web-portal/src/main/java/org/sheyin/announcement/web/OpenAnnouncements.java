package org.sheyin.announcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.AnnouncementRow;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** What speaks to everybody, for the login page. */
@Named
@RequestScoped
public class OpenAnnouncements {
    private final AnnouncementQueries queries;
    private List<AnnouncementRow> rows;

    protected OpenAnnouncements() {
        this(null);
    }

    @Inject
    public OpenAnnouncements(AnnouncementQueries queries) {
        this.queries = queries;
    }

    public List<AnnouncementRow> getRows() {
        if (rows == null) {
            rows = queries.open(Actor.system(SystemPart.LOGIN));
        }
        return rows;
    }
}

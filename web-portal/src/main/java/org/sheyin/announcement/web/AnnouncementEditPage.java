package org.sheyin.announcement.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.announcement.model.Audience;
import org.sheyin.announcement.service.AnnouncementQueries;
import org.sheyin.announcement.service.Announcements;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Writes a draft. */
@Named
@ViewScoped
public class AnnouncementEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PROVINCE = "440000";

    private final Viewer user;
    private final Announcements announcements;
    private final AnnouncementQueries queries;
    private final RegionQueries regions;
    private final Texts texts;
    private Long id;
    private AnnouncementForm form = new AnnouncementForm(LocalDate.now(Format.ZONE));
    private transient List<RegionRow> cities;

    protected AnnouncementEditPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AnnouncementEditPage(
            Viewer user, Announcements announcements, AnnouncementQueries queries, RegionQueries regions, Texts texts) {
        this.user = user;
        this.announcements = announcements;
        this.queries = queries;
        this.regions = regions;
        this.texts = texts;
    }

    /** Loads the draft of the address, if it names one. */
    public void open() {
        if (id != null) {
            form = new AnnouncementForm(queries.text(user.actor(), id));
        }
    }

    public String save() {
        AnnouncementText text = form.text();
        if (id == null) {
            id = announcements.draft(user.actor(), text);
        } else {
            announcements.edit(user.actor(), id, text);
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("announcement", "saved"));
        return "/announcement/list?faces-redirect=true";
    }

    public List<RegionRow> getCities() {
        if (cities == null) {
            cities = regions.below(user.actor(), PROVINCE);
        }
        return cities;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public AnnouncementForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

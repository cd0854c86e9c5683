package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.attachment.web.AttachmentPanel;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CaseSheets;
import org.sheyin.shared.web.Format;

/** The checklist beside the form: what was brought, what is missing, and the pages of each line (Art 22(2)). */
@Named
@ViewScoped
public class MaterialPanel implements AttachmentPanel, Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final IntakePage page;
    private final CaseMaterial material;
    private final CaseSheets sheets;
    private final CaseChecking checking;
    private final Checklist checklist;
    private transient List<AttachmentLine> lines;

    protected MaterialPanel() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MaterialPanel(
            CurrentUser user,
            IntakePage page,
            CaseMaterial material,
            CaseSheets sheets,
            CaseChecking checking,
            Checklist checklist) {
        this.user = user;
        this.page = page;
        this.material = material;
        this.sheets = sheets;
        this.checking = checking;
        this.checklist = checklist;
    }

    @Override
    public List<AttachmentLine> getLines() {
        if (lines == null) {
            lines = checklist.lines(
                    page.getCheck(),
                    checking.pages(user.actor(), page.getId()),
                    page.getView().summary().version(),
                    page.getView().rejected());
        }
        return lines;
    }

    @Override
    public void refresh() {
        lines = null;
        page.recheck();
    }

    @Override
    public void takeOut(long pageId) {
        material.remove(user.actor(), pageId);
    }

    @Override
    public void rotate(long pageId, int degrees) {
        material.turn(user.actor(), pageId, degrees);
    }

    @Override
    public void cut(long pageId, Crop part) {
        material.crop(user.actor(), pageId, part);
    }

    @Override
    public void uncut(long pageId) {
        material.showWhole(user.actor(), pageId);
    }

    @Override
    public void arrange(List<Long> pageIds) {
        material.order(user.actor(), page.getId(), pageIds);
    }

    @Override
    public void exchange(long pageId, long byPageId) {
        sheets.replace(user.actor(), pageId, byPageId);
    }

    @Override
    public void divide(long pageId, List<String> lines) {
        sheets.split(user.actor(), pageId, lines);
    }

    /** Changes when the checklist changes. */
    public String getNeeds() {
        return Checklist.needs(page.getCheck());
    }

    public void seen(String lineKey) {
        material.markSeen(user.actor(), page.getId(), lineKey);
        refresh();
    }

    /** Notes an e-certificate by what was typed beside the line; the service refuses what is no serial or time. */
    public void certify(String lineKey) {
        String serial = Faces.getRequestParameter("serial." + lineKey);
        material.certify(user.actor(), page.getId(), lineKey, serial == null ? "" : serial, time("queried." + lineKey));
        refresh();
    }

    private static Instant time(String parameter) {
        String typed = Faces.getRequestParameter(parameter);
        try {
            return LocalDateTime.parse(typed == null ? "" : typed, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .atZone(Format.ZONE)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            return null; // the service tells what is expected
        }
    }
}

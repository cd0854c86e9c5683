package org.sheyin.cases.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.PageView;
import org.sheyin.shared.web.Format;

/** The checklist beside the form: what was brought, what is missing, and the pages of each line (Art 22(2)). */
@Named
@ViewScoped
public class MaterialPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final IntakePage page;
    private final CaseMaterial material;
    private final CaseChecking checking;
    private transient List<MaterialLineView> lines;

    protected MaterialPanel() {
        this(null, null, null, null);
    }

    @Inject
    public MaterialPanel(CurrentUser user, IntakePage page, CaseMaterial material, CaseChecking checking) {
        this.user = user;
        this.page = page;
        this.material = material;
        this.checking = checking;
    }

    public List<MaterialLineView> getLines() {
        if (lines == null) {
            List<PageView> pages = checking.pages(user.actor(), page.getId());
            lines = page.getCheck().needs().stream()
                    .map(need ->
                            MaterialLineView.of(need, pages, page.getCheck().missing()))
                    .toList();
        }
        return lines;
    }

    /** After an upload, and after an answer that changes the checklist. */
    public void refresh() {
        lines = null;
        page.recheck();
    }

    public void remove(long pageId) {
        material.remove(user.actor(), pageId);
        refresh();
    }

    /** @param degrees 90 or -90 */
    public void turn(long pageId, int degrees) {
        material.turn(user.actor(), pageId, degrees);
        refresh();
    }

    /** Takes the order of a line from the page, ids parted by commas. */
    public void order() {
        var ids = Arrays.stream(Faces.getRequestParameter("order").split(","))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        material.order(user.actor(), page.getId(), ids);
        refresh();
    }

    /** The old page leaves for the new one, which takes its place in the order sent. */
    public void replace() {
        material.remove(user.actor(), Long.parseLong(Faces.getRequestParameter("replaced")));
        order();
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

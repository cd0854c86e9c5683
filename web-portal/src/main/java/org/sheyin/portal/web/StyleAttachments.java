package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.attachment.web.AttachmentPanel;

/** The style guide's attachments: invented, turned and moved in the view only; what is uploaded is lost. */
@Named
@ViewScoped
public class StyleAttachments implements AttachmentPanel, Serializable {
    private static final long serialVersionUID = 1L;

    private final StyleEntryPage entry;
    private final List<AttachedPage> pages =
            new ArrayList<>(List.of(page(1, 0, false), page(2, 0, false), page(3, 0, false)));

    protected StyleAttachments() {
        this(null);
    }

    @Inject
    public StyleAttachments(StyleEntryPage entry) {
        this.entry = entry;
    }

    @Override
    public List<AttachmentLine> getLines() {
        var seen = new AttachedPage(8, 0, "", false, false, "", "", Instant.EPOCH);
        var queried = new AttachedPage(9, 0, "", false, false, "", "DZ-2026-1", Instant.EPOCH);
        return List.of(
                line("there", pages.isEmpty(), pages),
                line("missing", true, List.of()),
                line("optional", false, List.of()),
                line("instead", false, List.of(seen, queried)));
    }

    private static AttachmentLine line(String key, boolean missing, List<AttachedPage> pages) {
        boolean required = missing || key.equals("there");
        boolean kept = !key.equals("instead");
        return new AttachmentLine(key, key, "help", required, missing, kept, Set.of("IMAGE"), List.copyOf(pages));
    }

    /** @param id also the number of sheets, so that each differs */
    private static AttachedPage page(long id, int rotation, boolean cropped) {
        return new AttachedPage(id, (int) id, String.valueOf(rotation), cropped, id == 1, id + ".png", "", null);
    }

    private void change(long pageId, UnaryOperator<AttachedPage> how) {
        pages.replaceAll(page -> page.id() == pageId ? how.apply(page) : page);
    }

    private static int rotation(AttachedPage page) {
        return Integer.parseInt(page.look());
    }

    @Override
    public void refresh() {
        entry.recheck();
    }

    @Override
    public void takeOut(long pageId) {
        pages.removeIf(page -> page.id() == pageId);
    }

    @Override
    public void rotate(long pageId, int degrees) {
        change(pageId, page -> page(pageId, rotation(page) + degrees, page.cropped()));
    }

    @Override
    public void cut(long pageId, Crop part) {
        change(pageId, page -> page(pageId, rotation(page), true));
    }

    @Override
    public void uncut(long pageId) {
        change(pageId, page -> page(pageId, rotation(page), false));
    }

    @Override
    public void arrange(List<Long> pageIds) {
        pages.sort(Comparator.comparingInt(page -> pageIds.indexOf(page.id())));
    }
}

package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.attachment.web.AttachedPage;
import org.sheyin.attachment.web.AttachmentLine;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.cases.service.PageView;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.Language;

/** Writes the checklist of a case for the pages of the bank, in the language of the view. */
@RequestScoped
public class Checklist {
    private final Language language;

    protected Checklist() {
        this(null);
    }

    @Inject
    public Checklist(Language language) {
        this.language = language;
    }

    /**
     * @param pages of the working copy, in their order
     * @param submitted version that the agency has had
     */
    List<AttachmentLine> lines(IntakeCheck check, List<PageView> pages, int submitted) {
        return check.needs().stream()
                .map(need -> line(need, check.missing(), pages, submitted))
                .toList();
    }

    private AttachmentLine line(MaterialNeed need, List<Reason> missing, List<PageView> pages, int submitted) {
        var line = need.line();
        return new AttachmentLine(
                line.key(),
                line.name().in(language.getTag()),
                line.help().in(language.getTag()),
                need.required(),
                missing.stream().anyMatch(reason -> reason.field().equals(line.key())),
                line.kept(),
                line.sources().stream().map(Enum::name).collect(Collectors.toSet()),
                pages.stream()
                        .filter(page -> page.lineKey().equals(line.key()))
                        .map(page -> page(page, submitted))
                        .toList());
    }

    private static AttachedPage page(PageView page, int submitted) {
        return new AttachedPage(
                page.id(),
                page.hasImage() ? page.sheets() : 0,
                page.look(),
                page.cropped(),
                page.takesCrop(submitted),
                page.fileName(),
                page.certificateSerial(),
                page.certificateAt());
    }

    /** Changes when the checklist changes. */
    static String needs(IntakeCheck check) {
        return check.needs().stream()
                .map(need -> need.line().key() + (need.required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }
}

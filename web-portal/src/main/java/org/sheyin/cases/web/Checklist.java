package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
    private final CertificateWords certificates;

    protected Checklist() {
        this(null, null);
    }

    @Inject
    public Checklist(Language language, CertificateWords certificates) {
        this.language = language;
        this.certificates = certificates;
    }

    /**
     * @param pages of the working copy, in their order
     * @param submitted version that the agency has had
     * @param rejected by page that is to be replaced what the reviewer wrote of it
     */
    List<AttachmentLine> lines(IntakeCheck check, List<PageView> pages, int submitted, Map<Long, String> rejected) {
        return check.needs().stream()
                .map(need -> line(
                        need,
                        check.missing(),
                        pages.stream()
                                .filter(page ->
                                        page.lineKey().equals(need.line().key()))
                                .map(page -> page(page, submitted, rejected.getOrDefault(page.id(), "")))
                                .toList()))
                .toList();
    }

    private AttachmentLine line(MaterialNeed need, List<Reason> missing, List<AttachedPage> pages) {
        var line = need.line();
        return new AttachmentLine(
                line.key(),
                line.name().in(language.getTag()),
                line.help().in(language.getTag()),
                need.required(),
                missing.stream().anyMatch(reason -> reason.field().equals(line.key())),
                line.kept(),
                line.sources().stream().map(Enum::name).collect(Collectors.toSet()),
                pages);
    }

    private AttachedPage page(PageView page, int submitted, String rejected) {
        return new AttachedPage(
                page.id(),
                page.hasImage() ? page.sheets() : 0,
                page.look(),
                page.cropped(),
                page.takesCrop(submitted),
                page.fileName(),
                page.certificateSerial(),
                page.certificateAt(),
                new AttachedPage.Marks(
                        page.takesSplit(submitted), rejected, certificates.of(page.certificate()), page.warned()));
    }

    /** Changes when the checklist changes. */
    static String needs(IntakeCheck check) {
        return check.needs().stream()
                .map(need -> need.line().key() + (need.required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }
}

package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.attachment.model.AttachmentRepository;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.Certificate;
import org.sheyin.cases.model.MaterialRules;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * The pages of a case's material while the clerk may change it. A page that was once submitted is not deleted: it leaves
 * with the next version.
 */
@Stateless
public class CaseMaterial {
    private CaseRepository cases;
    private AttachmentRepository attachments;
    private CatalogueQueries items;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public CaseMaterial() {}

    @Inject
    public CaseMaterial(
            CaseRepository cases,
            AttachmentRepository attachments,
            CatalogueQueries items,
            AuditTrail audit,
            MonthIds ids,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.items = items;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses when the case is not there for the actor, may no longer be changed, or the line does not take the page. */
    @UseCase(Right.CASE_ACCEPT)
    public void requireRoom(Actor actor, NewPage page) {
        var file = editable(actor, cases.find(page.caseId()).orElseThrow(CaseAccess::notThere), page.lineKey());
        judge(actor, file, page);
    }

    /** Notes a stored file as the last page of its line. */
    @UseCase(Right.CASE_ACCEPT)
    public PageView attach(Actor actor, NewPage page, AttachmentObject.Content content) {
        return attach(actor, page, content, List.of());
    }

    /** @param warnings what is told of the page from now on */
    @UseCase(Right.CASE_ACCEPT)
    public PageView attach(Actor actor, NewPage page, AttachmentObject.Content content, List<PageWarning> warnings) {
        Instant now = clock.instant();
        CaseFile file = lock(actor, page.caseId(), page.lineKey());
        judge(actor, file, page);
        long attachmentId = ids.next("attachment_object", now);
        attachments.add(
                new AttachmentObject(attachmentId, content, actor.accountId(), actor.outletId(), file.id(), now));
        var added = new CasePage(
                ids.next("case_page", now),
                file.id(),
                page.lineKey(),
                page.source(),
                nextOrdinal(file.id(), page.lineKey()),
                attachmentId,
                page.keptName(),
                content.rotation(),
                file.version() + 1);
        added.warned(PageWarning.text(warnings));
        if (content.pages() == 1) {
            added.framed(page.framing());
        }
        if (page.certificate() != null) {
            added.certified(page.certificate());
        }
        cases.add(added);
        audit.record(
                actor,
                AuditFact.done("PAGE_ADDED", "ATTACHMENT", attachmentId, content.sha256Raw(), content.sha256Kept()));
        return PageView.of(added, content.pages());
    }

    /** Ticks a line whose original was only seen. */
    @UseCase(Right.CASE_ACCEPT)
    public PageView markSeen(Actor actor, long caseId, String lineKey) {
        return addWithoutImage(actor, caseId, lineKey, null);
    }

    /** Notes an e-certificate by its query serial and time (Art 22(2)). */
    @UseCase(Right.CASE_ACCEPT)
    public PageView certify(Actor actor, long caseId, String lineKey, String serial, Instant queriedAt) {
        if (serial.isBlank() || serial.length() > 60 || queriedAt == null || queriedAt.isAfter(clock.instant())) {
            throw new RefusedException(Reason.of("CASE-22-2", "22(2)").atField(lineKey));
        }
        return addWithoutImage(actor, caseId, lineKey, new Certificate(serial.strip(), queriedAt));
    }

    /** Notes an e-certificate that a library answered and that need not be kept. */
    @UseCase(Right.CASE_ACCEPT)
    public PageView certify(Actor actor, long caseId, String lineKey, Certificate answered) {
        return addWithoutImage(actor, caseId, lineKey, answered);
    }

    /** @param certificate null when an original was seen */
    private PageView addWithoutImage(Actor actor, long caseId, String lineKey, Certificate certificate) {
        Instant now = clock.instant();
        CaseFile file = lock(actor, caseId, lineKey);
        String source = certificate == null ? "ORIGINAL" : "E_CERTIFICATE";
        judgeSource(actor, file, lineKey, source);
        var page = new CasePage(
                ids.next("case_page", now),
                file.id(),
                lineKey,
                source,
                nextOrdinal(file.id(), lineKey),
                file.version() + 1);
        if (certificate != null) {
            page.certified(certificate);
        }
        cases.add(page);
        audit.record(actor, AuditFact.done("LINE_TICKED", "CASE", caseId, "", ""));
        return PageView.of(page, 0);
    }

    /** Takes the page out of the working copy. */
    @UseCase(Right.CASE_ACCEPT)
    public void remove(Actor actor, long pageId) {
        CasePage page = page(pageId);
        CaseFile file = lock(actor, page);
        if (page.addedVersion() > file.version()) {
            cases.remove(page);
        } else {
            page.removeFrom(file.version() + 1);
        }
        audit.record(actor, AuditFact.done("PAGE_REMOVED", "CASE", file.id(), "", ""));
    }

    /** @param degrees 90 or -90 */
    @UseCase(Right.CASE_ACCEPT)
    public void turn(Actor actor, long pageId, int degrees) {
        CasePage page = page(pageId);
        MaterialRules.judgeTurn(page, lock(actor, page).version()).orThrow();
        shown(actor, "PAGE_TURNED", page, () -> page.turn(degrees));
    }

    /** Leaves out what lies beside the paper; the page is kept whole. @param part of what is shown by now */
    @UseCase(Right.CASE_ACCEPT)
    public void crop(Actor actor, long pageId, Crop part) {
        CasePage page = page(pageId);
        MaterialRules.judgeCrop(page, lock(actor, page).version()).orThrow();
        MaterialRules.judgeCrop(page, part).orThrow();
        shown(actor, "PAGE_CROPPED", page, () -> page.crop(part));
    }

    @UseCase(Right.CASE_ACCEPT)
    public void showWhole(Actor actor, long pageId) {
        CasePage page = page(pageId);
        MaterialRules.judgeCrop(page, lock(actor, page).version()).orThrow();
        shown(actor, "PAGE_WHOLE", page, page::showWhole);
    }

    private void shown(Actor actor, String act, CasePage page, Runnable change) {
        String before = page.look();
        change.run();
        audit.record(actor, AuditFact.done(act, "CASE", page.caseId(), before, page.look()));
    }

    /** Puts the pages of a line in this order; pages that are not named keep their place behind. */
    @UseCase(Right.CASE_ACCEPT)
    public void order(Actor actor, long caseId, List<Long> pageIds) {
        List<CasePage> pages = cases.pages(caseId);
        String lineKey = pages.stream()
                .filter(page -> pageIds.contains(page.id()))
                .findFirst()
                .map(CasePage::lineKey)
                .orElse("");
        CaseFile file = lock(actor, caseId, lineKey);
        var line = pages.stream().filter(page -> page.lineKey().equals(lineKey)).toList();
        var places = new TreeMap<Long, Integer>();
        pageIds.forEach(id -> places.put(id, places.size() + 1));
        MaterialRules.judgeOrder(line, places, file.version()).orThrow();
        line.forEach(page -> page.place(places.getOrDefault(page.id(), page.ordinal())));
        audit.record(actor, AuditFact.done("PAGES_ORDERED", "CASE", caseId, "", ""));
    }

    private CasePage page(long pageId) {
        return cases.page(pageId).orElseThrow(CaseAccess::notThere);
    }

    private int nextOrdinal(long caseId, String lineKey) {
        return cases.pages(caseId).stream()
                        .filter(page -> page.lineKey().equals(lineKey))
                        .mapToInt(CasePage::ordinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    private void judge(Actor actor, CaseFile file, NewPage page) {
        judgeSource(actor, file, page.lineKey(), page.source());
        MaterialRules.judgeFraming(page.framing(), page.lineKey()).orThrow();
    }

    private void judgeSource(Actor actor, CaseFile file, String lineKey, String source) {
        var form = items.item(actor, file.item().versionId()).orElseThrow().form();
        MaterialRules.judgeSource(form, lineKey, source).orThrow();
    }

    private CaseFile lock(Actor actor, CasePage page) {
        return lock(actor, page.caseId(), page.lineKey());
    }

    /** For a change of the material: whoever compared it before has to compare it again. */
    private CaseFile lock(Actor actor, long caseId, String lineKey) {
        CaseFile file = editable(actor, cases.lock(caseId).orElseThrow(CaseAccess::notThere), lineKey);
        if (file.state().isEditable()) {
            file.materialChanged(clock.instant());
        }
        return file;
    }

    private static CaseFile editable(Actor actor, CaseFile file, String lineKey) {
        CaseRules.judgeChange(file, actor, lineKey).orThrow();
        return file;
    }
}

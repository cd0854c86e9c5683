package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.attachment.model.AttachmentRepository;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.MaterialRules;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Pages that come of other pages: a file of several sheets is given to the lines of the checklist sheet by sheet, and a page
 * comes in the place of another one. The file itself is kept as it came.
 */
@Stateless
public class CaseSheets {
    private CaseRepository cases;
    private AttachmentRepository attachments;
    private CatalogueQueries items;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public CaseSheets() {}

    @Inject
    public CaseSheets(
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

    /** @param lines a line's key for each sheet of the file, empty for a sheet that is left out */
    @UseCase(Right.CASE_ACCEPT)
    public void split(Actor actor, long pageId, List<String> lines) {
        CasePage page = page(pageId);
        CaseFile file = lock(actor, page);
        MaterialRules.judgeSplit(page, sheets(page), lines, file.version()).orThrow();
        FormDefinition form =
                items.item(actor, file.item().versionId()).orElseThrow().form();
        Map<String, Integer> last = lastPlaces(file);
        Instant now = clock.instant();
        var added = new ArrayList<CasePage>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty()) {
                String source = source(form, line);
                MaterialRules.judgeSource(form, line, source).orThrow();
                int place = last.merge(line, 1, Integer::sum);
                added.add(page.sheet(i + 1, ids.next("case_page", now), line, source, place));
            }
        }
        added.forEach(cases::add);
        cases.remove(page);
        audit.record(actor, AuditFact.done("PAGE_SPLIT", "CASE", file.id(), "", ""));
    }

    /** The old page leaves for the new one, which remembers it when the agency has seen it. */
    @UseCase(Right.CASE_ACCEPT)
    public void replace(Actor actor, long pageId, long byPageId) {
        CasePage old = page(pageId);
        CasePage by = page(byPageId);
        CaseFile file = lock(actor, old);
        MaterialRules.judgeReplacing(old, by).orThrow();
        by.inPlaceOf(old, file.version());
        by.place(old.ordinal());
        if (old.addedVersion() > file.version()) {
            cases.remove(old);
        } else {
            old.removeFrom(file.version() + 1);
        }
        audit.record(actor, AuditFact.done("PAGE_REPLACED", "CASE", file.id(), "", ""));
    }

    private static String source(FormDefinition form, String lineKey) {
        return form.material(lineKey)
                .filter(line -> !line.sources().contains(MaterialSource.IMAGE))
                .map(line -> MaterialSource.COPY)
                .orElse(MaterialSource.IMAGE)
                .name();
    }

    private Map<String, Integer> lastPlaces(CaseFile file) {
        return cases.pages(file.id()).stream()
                .collect(Collectors.toMap(CasePage::lineKey, CasePage::ordinal, Math::max));
    }

    private int sheets(CasePage page) {
        return page.attachmentId() == null
                ? 0
                : attachments
                        .find(page.attachmentId())
                        .map(AttachmentObject::pages)
                        .orElse(0);
    }

    private CasePage page(long pageId) {
        return cases.page(pageId).orElseThrow(CaseAccess::notThere);
    }

    private CaseFile lock(Actor actor, CasePage page) {
        CaseFile file = cases.lock(page.caseId()).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeChange(file, actor).orThrow();
        file.materialChanged(clock.instant());
        return file;
    }
}

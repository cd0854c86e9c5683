package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Orders a paper: only what has happened, each copy counted under the case's lock and logged as a look (Art 6, 20). */
@Stateless
public class CasePapers {
    private CaseRepository cases;
    private PaperValues values;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public CasePapers() {}

    @Inject
    public CasePapers(CaseRepository cases, PaperValues values, AuditTrail audit, MonthIds ids, Clock clock) {
        this.cases = cases;
        this.values = values;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase(Right.CASE_PRINT)
    public PaperOrder order(Actor actor, long caseId, CasePaper paper) {
        CaseFile file = cases.lock(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgePrint(file, paper, actor).orThrow();
        Instant now = clock.instant();
        int copy = cases.prints(caseId, paper) + 1;
        cases.add(CaseLook.print(ids.next("case_view", now), file, actor, paper, now));
        audit.record(actor, AuditFact.viewed("PRINT_" + paper.name(), "CASE", caseId));
        String name = paper.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PaperOrder(
                name, values.of(actor, file, paper, copy, now), name + "-" + number(file) + "-" + copy + ".pdf");
    }

    private static String number(CaseFile file) {
        return file.caseNumber() == null ? "draft" : file.caseNumber();
    }
}

package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.disclosure.service.ViewCounter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.OrgKind;

/** Writes down that a case was shown; for people of banks the record counts against the limit of the day (Art 6, 24). */
@ApplicationScoped
public class CaseLooks {
    private final CaseRepository cases;
    private final AuditTrail audit;
    private final MonthIds ids;
    private final LookQueries looked;
    private final ViewCounter counter;

    protected CaseLooks() {
        this(null, null, null, null, null);
    }

    @Inject
    public CaseLooks(CaseRepository cases, AuditTrail audit, MonthIds ids, LookQueries looked, ViewCounter counter) {
        this.cases = cases;
        this.audit = audit;
        this.ids = ids;
        this.looked = looked;
        this.counter = counter;
    }

    void shown(Actor actor, long caseId, Instant at) {
        shown(actor, caseId, "", "LOOK", at);
    }

    /**
     * @param purpose why a number was revealed, empty for a plain view
     * @param act as the trail names it
     * @throws org.sheyin.shared.model.RefusedException beyond the limit of the day
     */
    void shown(Actor actor, long caseId, String purpose, String act, Instant at) {
        if (actor.kind() == OrgKind.BANK && !looked.hasLooked(actor.accountId(), caseId, CaseTimes.dayBegan(at))) {
            counter.count(actor, at);
        }
        cases.add(new CaseLook(ids.next("case_view", at), caseId, actor, purpose, at));
        audit.record(actor, AuditFact.viewed(act, "CASE", caseId));
    }
}

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
        shown(actor, caseId, CaseLook.What.LOOK, at);
    }

    /** @throws org.sheyin.shared.model.RefusedException beyond the limit of the day */
    void shown(Actor actor, long caseId, CaseLook.What what, Instant at) {
        if (actor.kind() == OrgKind.BANK && !looked.hasLooked(actor.accountId(), caseId, CaseTimes.dayBegan(at))) {
            counter.count(actor, at);
        }
        cases.add(new CaseLook(ids.next("case_view", at), caseId, actor, what, at));
        audit.record(actor, AuditFact.viewed(what.act(), "CASE", caseId));
    }
}

package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/** Writes down that a case was shown beside another one (Art 6, 24). */
@ApplicationScoped
public class CaseLooks {
    private final CaseRepository cases;
    private final AuditTrail audit;
    private final MonthIds ids;

    protected CaseLooks() {
        this(null, null, null);
    }

    @Inject
    public CaseLooks(CaseRepository cases, AuditTrail audit, MonthIds ids) {
        this.cases = cases;
        this.audit = audit;
        this.ids = ids;
    }

    void shown(Actor actor, CaseFile file, Instant at) {
        cases.add(new CaseLook(ids.next("case_view", at), file.id(), actor, "", at));
        audit.record(actor, AuditFact.viewed("LOOK", "CASE", file.id()));
    }
}

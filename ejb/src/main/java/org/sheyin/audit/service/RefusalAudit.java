package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;

/** Records a refusal in a transaction of its own, since the refused one is rolled back. Called by the interceptor only. */
@Stateless
public class RefusalAudit {
    private ScopeRepository scope;
    private AuditTrail trail;

    public RefusalAudit() {}

    @Inject
    public RefusalAudit(ScopeRepository scope, AuditTrail trail) {
        this.scope = scope;
        this.trail = trail;
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(Actor actor, String useCase, String rules) {
        scope.open(actor);
        trail.record(actor, AuditFact.refused(useCase, "", 0, rules));
    }
}

package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.CertificationAction;
import org.sheyin.permission.model.CertificationLine;
import org.sheyin.permission.model.CertificationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.Standings;

/** Lines of a periodic review are certified or revoked (Art 21(3)); what is revoked ends at once. */
@Stateless
public class Certifications {
    private CertificationRepository lines;
    private Standings standings;
    private Reconfirmation reconfirmation;
    private AuditTrail audit;
    private Clock clock;

    public Certifications() {}

    @Inject
    public Certifications(
            CertificationRepository lines,
            Standings standings,
            Reconfirmation reconfirmation,
            AuditTrail audit,
            Clock clock) {
        this.lines = lines;
        this.standings = standings;
        this.reconfirmation = reconfirmation;
        this.audit = audit;
        this.clock = clock;
    }

    /** Still needed. @param password the person's own */
    @UseCase(Right.PERMISSION_CERTIFY)
    public void certify(Actor actor, List<Long> ids, String password) {
        decide(actor, ids, CertificationAction.CERTIFY, "", password);
    }

    /** No longer needed: the grants of these people there end now. @param password the person's own */
    @UseCase(Right.PERMISSION_CERTIFY)
    public void revoke(Actor actor, List<Long> ids, String reason, String password) {
        decide(actor, ids, CertificationAction.REVOKE, reason, password);
    }

    /** All or none: one confirmation stands for them. */
    private void decide(Actor actor, List<Long> ids, CertificationAction action, String reason, String password) {
        Decision.when(!ids.isEmpty(), Reason.of("PERMISSION-21-44", "21(3)")).orThrow();
        reconfirmation.confirm(actor, password).orThrow();
        String own = standings
                .of(actor.accountId(), LocalDate.ofInstant(clock.instant(), ServerClock.ZONE))
                .idIndex();
        List<Decision> decisions = new ArrayList<>();
        for (long id : ids.stream().sorted().distinct().toList()) {
            var line = lines.lock(id).orElseThrow(PermissionDrafts::notThere);
            decisions.add(line.isNotOf(own));
            decisions.add(decide(actor, line, action, reason));
        }
        Decision.all(decisions).orThrow();
    }

    private Decision decide(Actor actor, CertificationLine line, CertificationAction action, String reason) {
        Instant now = clock.instant();
        var decision = line.apply(action, reason, actor, LocalDate.ofInstant(now, ServerClock.ZONE), now);
        if (decision.isAllowed()) {
            if (action == CertificationAction.REVOKE) {
                lines.grants(line).forEach(grant -> grant.end(line, now));
            }
            audit.record(actor, AuditFact.done("PERMISSION_" + action, "PERMISSION_CERTIFICATION", line.id(), "", ""));
        }
        return decision;
    }
}

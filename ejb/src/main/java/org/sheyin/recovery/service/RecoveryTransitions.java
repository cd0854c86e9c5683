package org.sheyin.recovery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryEvent;
import org.sheyin.recovery.model.RecoveryFacts;
import org.sheyin.recovery.model.RecoveryRepository;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;

/** Takes a recovery one step further with its event and audit row, in one transaction. */
@ApplicationScoped
public class RecoveryTransitions {
    private final RecoveryRepository tasks;
    private final AuditTrail audit;
    private final MonthIds ids;

    protected RecoveryTransitions() {
        this(null, null, null);
    }

    @Inject
    public RecoveryTransitions(RecoveryRepository tasks, AuditTrail audit, MonthIds ids) {
        this.tasks = tasks;
        this.audit = audit;
        this.ids = ids;
    }

    /** @return the decision; when refused, nothing has changed */
    public Decision step(Recovery task, RecoveryAction action, RecoveryFacts facts, Actor actor, Instant at) {
        boolean begins = task.state() == RecoveryState.NEW;
        String before = begins ? "" : hash(task);
        Decision decision = task.apply(action, facts, actor, at);
        if (decision.isAllowed()) {
            if (begins) {
                tasks.add(task);
            }
            tasks.add(new RecoveryEvent(ids.next("recovery_event", at), task, action, facts, actor, at));
            audit.record(actor, AuditFact.done("RECOVERY_" + action.name(), "RECOVERY", task.id(), before, hash(task)));
        }
        return decision;
    }

    private static String hash(Recovery task) {
        return Digest.sha256(task.state() + " " + task.amountFen() + " " + task.recoveredFen() + " " + task.dueOn());
    }
}

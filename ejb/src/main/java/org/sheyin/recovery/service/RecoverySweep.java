package org.sheyin.recovery.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryFacts;
import org.sheyin.recovery.model.RecoveryRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/** Marks recoveries whose day has passed, a chunk at a time. */
@Stateless
public class RecoverySweep {
    private RecoveryRepository tasks;
    private RecoveryTransitions transitions;
    private ScopeRepository scope;

    public RecoverySweep() {}

    @Inject
    public RecoverySweep(RecoveryRepository tasks, RecoveryTransitions transitions, ScopeRepository scope) {
        this.tasks = tasks;
        this.transitions = transitions;
        this.scope = scope;
    }

    /** Whether this node may run it now; the others of a cluster leave it to it for ten minutes. */
    @UseCase(Right.SWEEP_RUN)
    public boolean mayRun(Actor system, String node) {
        return scope.lease("mark-overdue-recoveries", node, Duration.ofMinutes(10)) > 0;
    }

    @UseCase(Right.SWEEP_RUN)
    public List<Long> due(Actor system, Instant at, long afterId, int limit) {
        return tasks.overdue(CaseTimes.today(at), afterId, limit);
    }

    /** @param ids at most 500; @return how many were marked */
    @UseCase(Right.SWEEP_RUN)
    public int run(Actor system, List<Long> ids, Instant at) {
        return (int) ids.stream()
                .flatMap(id -> tasks.lock(id).stream())
                .filter(task -> transitions
                        .step(task, RecoveryAction.FALL_DUE, RecoveryFacts.none(), system, at)
                        .isAllowed())
                .count();
    }
}

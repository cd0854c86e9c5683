package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/** The sweeps over cases, a chunk at a time; a case that was moved meanwhile is left as it is. */
@Stateless
public class CaseSweeps {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private ScopeRepository scope;
    private CaseTimes times;

    public CaseSweeps() {}

    @Inject
    public CaseSweeps(CaseRepository cases, CaseTransitions transitions, ScopeRepository scope, CaseTimes times) {
        this.cases = cases;
        this.transitions = transitions;
        this.scope = scope;
        this.times = times;
    }

    /** Whether this node may run the sweep now; the others of a cluster leave it to it for ten minutes. */
    @UseCase(Right.SWEEP_RUN)
    public boolean mayRun(Actor system, CaseSweep sweep, String node) {
        return scope.lease(sweep.name(), node, Duration.ofMinutes(10)) > 0;
    }

    @UseCase(Right.SWEEP_RUN)
    public List<Long> due(Actor system, CaseSweep sweep, Instant at, long afterId, int limit) {
        return cases.due(sweep, at, afterId, limit);
    }

    /** @param ids at most 500; @return how many were moved */
    @UseCase(Right.SWEEP_RUN)
    public int run(Actor system, CaseSweep sweep, List<Long> ids, Instant at) {
        int moved = 0;
        var facts = CaseFacts.with().term(times.value(sweep.parameter(), at)).build();
        for (CaseFile file : cases.lockAll(ids)) {
            if (transitions.step(file, sweep.action(), facts, system, at).isAllowed()) {
                moved++;
            }
        }
        return moved;
    }
}

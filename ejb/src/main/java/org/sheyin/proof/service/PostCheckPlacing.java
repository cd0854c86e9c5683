package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/**
 * Puts what was drawn into the queue of the competent agency. The lot fell with the closing; the state is the system's to
 * give and not the bank's. Answers of days that are over go as well.
 */
@Stateless
public class PostCheckPlacing {
    private static final int MOST = 100;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private CaseRepository cases;
    private CaseTransitions transitions;
    private ProofRepository proofs;
    private ScopeRepository scope;
    private Clock clock;

    public PostCheckPlacing() {}

    @Inject
    public PostCheckPlacing(
            CaseRepository cases,
            CaseTransitions transitions,
            ProofRepository proofs,
            ScopeRepository scope,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.proofs = proofs;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param node the others of a cluster leave it to the one that has the lease; @return how many were placed */
    @UseCase(Right.SWEEP_RUN)
    public int run(Actor system, String node) {
        if (scope.lease("post-check", node, LEASE) == 0) {
            return 0;
        }
        Instant now = clock.instant();
        proofs.forgetAnswers(CaseTimes.dayBegan(now));
        int placed = 0;
        for (PostCheck check : proofs.toPlace(MOST)) {
            placed += place(system, check, now) ? 1 : 0;
        }
        return placed;
    }

    private boolean place(Actor system, PostCheck check, Instant now) {
        boolean moved = cases.lock(check.caseId())
                .filter(file -> transitions
                        .step(file, CaseAction.DRAW_SAMPLE, CaseFacts.none(), system, now)
                        .isAllowed())
                .isPresent();
        if (moved) {
            check.placed(now);
        }
        return moved;
    }
}

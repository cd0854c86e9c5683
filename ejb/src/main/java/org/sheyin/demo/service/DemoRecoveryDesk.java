package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryRepository;
import org.sheyin.recovery.service.Recoveries;
import org.sheyin.recovery.service.RecoverySweep;
import org.sheyin.recovery.service.RecoveryTerms;
import org.sheyin.recovery.service.RecoveryTransitions;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** Recoveries at the time of a story. */
@ApplicationScoped
class DemoRecoveryDesk {
    @Inject
    private RecoveryRepository tasks;

    @Inject
    private RecoveryTransitions transitions;

    @Inject
    private RecoveryTerms terms;

    @Inject
    private ScopeRepository scope;

    Recoveries at(Clock clock) {
        return new Recoveries(tasks, transitions, terms, clock);
    }

    Recovery ofCase(long caseId) {
        return tasks.ofCase(caseId).orElse(null);
    }

    void fallDue(long id) {
        Actor system = Actor.system(SystemPart.SWEEP);
        scope.open(system);
        new RecoverySweep(tasks, transitions, scope)
                .run(system, List.of(id), Clock.systemUTC().instant());
    }
}

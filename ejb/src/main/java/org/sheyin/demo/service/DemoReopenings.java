package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseReopening;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.cases.service.Corrections;
import org.sheyin.cases.service.Repeats;

/** Reopenings at the time of a story. */
@ApplicationScoped
class DemoReopenings {
    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTransitions transitions;

    @Inject
    private CaseTimes times;

    @Inject
    private Corrections corrections;

    @Inject
    private Repeats repeats;

    CaseReopening desk(Clock clock) {
        return new CaseReopening(cases, transitions, times, corrections, repeats, clock);
    }
}

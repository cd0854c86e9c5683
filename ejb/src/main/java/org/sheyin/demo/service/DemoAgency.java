package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.ReviewDraftRepository;
import org.sheyin.cases.service.CaseDefects;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.CaseSweeps;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.cases.service.ReviewDrafts;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.KeyRing;

/** The review at the time of a story. */
@ApplicationScoped
class DemoAgency {
    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTransitions transitions;

    @Inject
    private CaseTimes times;

    @Inject
    private CaseDefects defects;

    @Inject
    private ReviewDraftRepository drafts;

    @Inject
    private KeyRing keys;

    CaseReview review(Clock clock) {
        return new CaseReview(cases, transitions, times, defects, new ReviewDrafts(drafts, cases, keys, clock), clock);
    }

    CaseSweeps sweeps(ScopeRepository scope) {
        return new CaseSweeps(cases, transitions, scope, times);
    }
}

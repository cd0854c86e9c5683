package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.shared.model.MonthIds;

/** Referrals at the time of a story. */
@ApplicationScoped
class DemoReferrals {
    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTransitions transitions;

    @Inject
    private CaseTimes times;

    @Inject
    private OrganizationRepository organizations;

    @Inject
    private MonthIds ids;

    CaseReferralDesk desk(Clock clock) {
        return new CaseReferralDesk(cases, transitions, times, organizations, ids, clock);
    }
}

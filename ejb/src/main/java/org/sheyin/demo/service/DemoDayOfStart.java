package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that happens on the day of the start besides the cases. */
@ApplicationScoped
class DemoDayOfStart {
    @Inject
    private DemoToday today;

    @Inject
    private DemoVisits visits;

    @Inject
    private DemoProofs proofs;

    @Inject
    private DemoRecoveries recoveries;

    @Inject
    private DemoDormancy dormancy;

    @Inject
    private DemoPermissions permissions;

    /** What has to be there before the first case. */
    void before(DemoCast cast) throws Exception {
        permissions.opened(cast);
    }

    void tell(DemoCast cast) throws Exception {
        today.tell(cast);
        visits.tell(cast);
        proofs.tell(cast);
        recoveries.tell(cast);
        dormancy.tell(cast);
        permissions.tell(cast);
    }
}

package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.job.CaseSweepTimer;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** A sweep as the timer starts it: reader, writer and the job's own checkpoint in one transaction. */
@ExtendWith(ArquillianExtension.class)
class SweepJobIT {
    @Test
    void aClaimThatHasRunOutIsReleasedByTheJob() {
        Actor clerk = Desk.actor("clerk1");
        Actor reviewer = Desk.actor("reviewer1");
        long id = Desk.delivered(clerk);
        Desk.service(CaseReview.class).claim(reviewer, id);
        assertThat(Desk.number(
                        "with late as (update sheyin.case_file set claimed_until = now() - interval '1 minute'"
                                + " where id = ? returning 1) select count(*) from late",
                        id))
                .isEqualTo(1);

        Desk.service(CaseSweepTimer.class).launch(Actor.system(SystemPart.SWEEP), CaseSweep.RELEASE_EXPIRED_CLAIMS);

        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);
    }
}

package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.shared.model.Actor;

/** The main job on the real server: accepted, delivered, returned with defects, corrected, approved. */
@ExtendWith(ArquillianExtension.class)
class CaseLifeIT {
    @Test
    void aCaseReachesTheAgencyComesBackForCorrectionAndIsApproved() {
        Actor clerk = Desk.actor("clerk1");
        Actor reviewer = Desk.actor("reviewer1");
        var review = Desk.service(CaseReview.class);
        long id = Desk.delivered(clerk);

        review.claim(reviewer, id);
        review.sendBack(reviewer, new Decide(id, 1, "请更正", "", List.of(new Decide.Defect("grade", "档次与申请表不一致"))));
        var returned = Desk.service(CaseReading.class).edit(clerk, id);
        assertThat(returned.summary().state()).isEqualTo(CaseState.CORRECTION);
        assertThat(returned.remarks()).extracting("fieldKey").containsExactly("grade");

        Desk.service(CaseIntake.class).save(clerk, id, returned.values().with("grade", "600"));
        assertThat(Desk.submit(clerk, id).version()).isEqualTo(2);
        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);

        review.claim(reviewer, id);
        review.approve(reviewer, Decide.plain(id, 2, "符合条件"));
        var done = Desk.service(CaseReading.class).look(clerk, id);
        assertThat(done.summary().state()).isEqualTo(CaseState.COMPLETED);
        assertThat(done.changes()).extracting("fieldKey").containsExactly("grade");
        assertThat(done.values().get("idNumber")).contains("****");
        assertThat(done.steps())
                .extracting(step -> step.action().name())
                .containsExactly(
                        "BEGIN",
                        "ACCEPT",
                        "SUBMIT",
                        "DELIVER",
                        "CLAIM",
                        "RETURN",
                        "RESUBMIT",
                        "DELIVER",
                        "CLAIM",
                        "APPROVE");
    }
}

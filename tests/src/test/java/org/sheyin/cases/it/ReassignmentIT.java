package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseReassignment;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.Reassign;
import org.sheyin.cases.service.ReassignView;
import org.sheyin.shared.model.Actor;

/** On the real database: who may take the case with what is in his hands, and the change of hands (Art 20, 21). */
@ExtendWith(ArquillianExtension.class)
class ReassignmentIT {
    private CaseReassignment reassignment;
    private Actor supervisor;
    private Actor reviewer;
    private Actor deputy;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        reassignment = Desk.service(CaseReassignment.class);
        supervisor = Desk.actor("supervisor1");
        reviewer = Desk.actor("reviewer1");
        deputy = Desk.actor("deputy1");
    }

    @Test
    void theSupervisorSeesWhoHasItAndGivesItToAColleague() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        var review = Desk.service(CaseReview.class);
        review.claim(reviewer, id);

        var view = reassignment.open(supervisor, id);
        assertThat(view.holderId()).isEqualTo(reviewer.accountId());
        assertThat(view.since()).isBefore(view.until());
        assertThat(view.colleagues())
                .extracting(ReassignView.Colleague::accountId)
                .contains(deputy.accountId())
                .doesNotContain(
                        reviewer.accountId(),
                        Desk.actor("second1").accountId(),
                        Desk.actor("reviewer2").accountId());
        int before = load(id);

        reassignment.reassign(supervisor, new Reassign(id, reviewer.accountId(), deputy.accountId(), "外出学习"));
        long other = Desk.delivered(Desk.actor("clerk1"));
        review.claim(reviewer, other);
        assertThat(load(other)).isEqualTo(before + 1);

        assertThatThrownBy(() -> review.approve(reviewer, Decide.plain(id, 1, "同意")))
                .hasMessage("CASE-20-17");
        review.approve(deputy, Decide.plain(id, 1, "同意"));
        assertThat(Desk.state(reviewer, id)).isEqualTo(CaseState.COMPLETED);
        review.release(reviewer, other);
    }

    private int load(long id) {
        return reassignment.open(supervisor, id).colleagues().stream()
                .filter(one -> one.accountId() == deputy.accountId())
                .findFirst()
                .orElseThrow()
                .load();
    }

    @Test
    void whoTookPartInAnotherRightIsNotOnTheList() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        Desk.service(CaseReview.class).claim(reviewer, id);
        assertThat(Desk.number("with part as (insert into sheyin.case_participation values (" + id + ", "
                        + deputy.accountId() + ", 'CASE_APPROVE') returning 1) select count(*) from part"))
                .isEqualTo(1);
        assertThat(reassignment.open(supervisor, id).colleagues())
                .extracting(ReassignView.Colleague::accountId)
                .doesNotContain(deputy.accountId());
        assertThatThrownBy(() -> reassignment.reassign(
                        supervisor, new Reassign(id, reviewer.accountId(), deputy.accountId(), "外出学习")))
                .hasMessage("CASE-21-1");
    }

    @Test
    void whatNobodyHoldsIsNotReassigned() {
        long id = Desk.delivered(Desk.actor("clerk1"));
        assertThat(reassignment.open(supervisor, id).holderId()).isNull();
        assertThatThrownBy(() -> reassignment.reassign(supervisor, new Reassign(id, 0, deputy.accountId(), "外出学习")))
                .hasMessage("CASE-20-11");
    }
}

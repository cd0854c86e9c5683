package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.ReferralQueries;
import org.sheyin.cases.service.ReferralRow;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;

/** From a county of Guangzhou to one of Foshan, through hand-off and row-level security (Art 6). */
@ExtendWith(ArquillianExtension.class)
class ReferralIT {
    private Actor clerk;
    private Actor approver;
    private Actor here;
    private Actor there;
    private CaseReading reading;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        approver = Desk.actor("approver1");
        here = Desk.actor("reviewer1");
        there = Desk.actor("reviewer4");
        reading = Desk.service(CaseReading.class);
    }

    private long referred() {
        long id = Desk.delivered(clerk);
        Desk.service(CaseReferralDesk.class).refer(approver, new Refer(id, 1, there.agencyId(), "户籍已迁入该区"));
        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);
        return id;
    }

    private static boolean isInQueue(Actor actor, String number) {
        return !Desk.service(CaseQueue.class)
                .page(actor, new QueueFilter(QueueFilter.Desk.ALL, null, "", number), new ListAsk("", null, false, 20))
                .rows()
                .isEmpty();
    }

    @Test
    void theNewAgencyHasItInItsQueueAndDecidesItAndTheOutletReadsWho() {
        long id = referred();
        String number = reading.look(clerk, id).summary().caseNumber();
        assertThat(isInQueue(there, number)).isTrue();
        assertThat(isInQueue(here, number)).isFalse();

        var seen = reading.look(clerk, id);
        assertThat(seen.summary().version()).isEqualTo(2);
        assertThat(seen.referral().reason()).isEqualTo("户籍已迁入该区");
        assertThat(seen.referral().toName()).isEqualTo(seen.summary().agencyName());
        assertThat(seen.referral().fromName()).isNotEqualTo(seen.summary().agencyName());

        var review = Desk.service(CaseReview.class);
        review.claim(there, id);
        review.approve(there, Decide.plain(id, 2, "符合条件"));
        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void theFormerAgencySeesItAsReferredAndNoLongerActs() {
        long id = referred();
        assertThat(reading.look(here, id).referral().reason()).isEqualTo("户籍已迁入该区");
        assertThat(listed(approver, "")).anyMatch(row -> row.caseId() == id);
        assertThat(listed(Desk.actor("supervisor4"), "")).anyMatch(row -> row.caseId() == id);
        // Neither a neighbour in the same city nor another county of the new one.
        for (String stranger : new String[] {"approver2", "approver5"}) {
            assertThat(listed(Desk.actor(stranger), "")).as(stranger).noneMatch(row -> row.caseId() == id);
            Doors.areShut(Desk.actor(stranger), id, Doors.ofTheApprover(), "CASE-24-2");
        }
        Doors.areShut(here, id, Map.of("CaseReview.claim", Doors.ofTheAgency().get("CaseReview.claim")), "CASE-6-3");
        Doors.areShut(approver, id, Doors.ofTheApprover(), "CASE-6-3", "CASE-20-11");
    }

    /** Not even SQL under the former agency's scope moves it. */
    @Test
    void theDatabaseRefusesTheFormerAgencyToo() {
        long id = referred();
        var probe = Desk.service(Probe.class);
        assertThat(probe.ask(here, "select count(*) from sheyin.case_file where id = ?", id))
                .isEqualTo("1");
        for (String change : new String[] {"state = 'COMPLETED'", "agency_region = '440106'", "form_hash = ''"}) {
            assertThatThrownBy(() -> probe.change(here, "update sheyin.case_file set " + change + " where id = ?", id))
                    .as(change)
                    .hasStackTraceContaining("Art 6");
        }
        assertThat(probe.change(there, "update sheyin.case_file set form_hash = form_hash where id = ?", id))
                .isEqualTo(1);
        // A stranger cannot make himself a former agency either.
        assertThat(probe.change(
                        Desk.actor("reviewer2"),
                        "update sheyin.case_file set former_regions = ' 440104' where id = ?",
                        id))
                .isZero();
    }

    @Test
    void whoeverReviewsItIsToldThatItWentElsewhere() {
        long id = Desk.delivered(clerk);
        var review = Desk.service(CaseReview.class);
        review.claim(here, id);
        Desk.service(CaseReferralDesk.class).refer(approver, new Refer(id, 1, there.agencyId(), "户籍已迁入该区"));
        assertThatThrownBy(() -> review.approve(here, Decide.plain(id, 1, "同意")))
                .hasMessage("CASE-20-11");
    }

    @Test
    void aReferralIsFoundByTheBeginningOfItsNumberAndCounted() {
        long id = referred();
        String number = listed(approver, "").stream()
                .filter(row -> row.caseId() == id)
                .findFirst()
                .orElseThrow()
                .caseNumber();
        assertThat(listed(approver, number))
                .singleElement()
                .extracting(ReferralRow::caseId)
                .isEqualTo(id);
        assertThat(listed(approver, "999999-")).isEmpty();
        assertThat(Desk.service(ReferralQueries.class).countUpTo(approver, number, 10))
                .isOne();
    }

    private static List<ReferralRow> listed(Actor actor, String number) {
        return Desk.service(ReferralQueries.class)
                .list(actor, number, new ListAsk("", null, false, 200))
                .rows();
    }
}

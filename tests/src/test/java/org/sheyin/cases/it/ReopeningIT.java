package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.cases.model.PublicState;
import org.sheyin.cases.service.AskProgress;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseProgress;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReopening;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.Reopen;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.VisitorAddress;

/** A decided case is reopened after a found error, under row-level security and through the hand-off (Art 27). */
@ExtendWith(ArquillianExtension.class)
class ReopeningIT {
    private static final String HEARD =
            "select count(*) from sheyin.inbox_message where address = 'cases.decided' and case_id = ?";

    private Actor clerk;
    private Actor reviewer;
    private Actor approver;
    private CaseReopening reopening;
    private CaseReading reading;
    private FormValues person;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        reviewer = Desk.actor("reviewer1");
        approver = Desk.actor("approver1");
        reopening = Desk.service(CaseReopening.class);
        reading = Desk.service(CaseReading.class);
        person = Desk.enrolment();
    }

    private long completed() {
        long id = Desk.draft(clerk, person);
        Desk.submit(clerk, id);
        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);
        decide(id, "符合条件");
        return id;
    }

    private void decide(long id, String note) {
        var review = Desk.service(CaseReview.class);
        review.claim(reviewer, id);
        review.approve(reviewer, Decide.plain(id, 1, note));
    }

    private static Reopen record(long id) {
        return new Reopen(id, 1, "缴费档次录入有误", ErrorSource.COMPARISON, "办法第二十七条", "重新核定档次", "网点电话告知申请人");
    }

    private PublicState progress(long id) {
        var summary = reading.look(clerk, id).summary();
        String end = summary.idMasked().substring(summary.idMasked().length() - 4);
        var from = VisitorAddress.of("198.51.100." + id % 250);
        return Desk.service(CaseProgress.class)
                .ask(Actor.visitor(from), new AskProgress(summary.caseNumber(), end, from));
    }

    @Test
    void theBankReadsWhyTheCitizenIsToldAndTheEarlierDecisionStays() {
        long id = completed();
        Desk.await(() -> Desk.number(HEARD, id) == 1);
        reopening.reopen(approver, record(id));

        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.DELIVERED);
        Desk.await(() -> Desk.number(HEARD, id) == 2);
        assertThat(progress(id)).isEqualTo(PublicState.REOPENED);

        decide(id, "更正后符合条件");
        Desk.await(() -> Desk.number(HEARD, id) == 3);
        assertThat(progress(id)).isEqualTo(PublicState.COMPLETED);
        var view = reading.look(clerk, id);
        assertThat(view.summary().decisionNote()).isEqualTo("更正后符合条件");
        assertThat(view.corrections()).singleElement().satisfies(one -> {
            assertThat(one.decisionNote()).isEqualTo("符合条件");
            assertThat(one.correction().wrong()).isEqualTo("缴费档次录入有误");
        });
        assertThat(view.steps()).extracting(step -> step.note()).contains("符合条件", "缴费档次录入有误", "更正后符合条件");
        assertThat(Desk.number("select count(*) from sheyin.case_version where case_id = ?", id))
                .isOne();
    }

    @Test
    void anotherOpenCaseOfThePersonStandsAgainstItAlsoFromAnotherOutlet() {
        long id = completed();
        Actor elsewhere = Desk.actor("clerk2");
        long other = Desk.draft(elsewhere, person);
        Desk.submit(elsewhere, other);
        assertThatThrownBy(() -> reopening.reopen(approver, record(id))).hasMessage("CASE-27-2");
        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.COMPLETED);
        assertThat(Desk.number("select count(*) from sheyin.case_correction where case_id = ?", id))
                .isZero();

        Desk.scan(elsewhere, other, CasePage.WITHDRAWAL);
        Desk.service(CaseIntake.class).withdraw(elsewhere, other, "申请人撤回");
        reopening.reopen(approver, record(id));
        // And now the reopened one stands against a new one.
        long third = Desk.draft(clerk, person);
        assertThatThrownBy(() -> Desk.service(CaseIntake.class)
                        .submit(clerk, new SubmitCase(third, SubmitCase.newToken(), null, true, "重新申请")))
                .hasMessage("CASE-20-2d");
    }

    /** Not even SQL under a bank's scope writes a record, and under another agency's scope there is none to read. */
    @Test
    void theDatabaseLetsTheAgencyWriteAndTheCasesSidesRead() {
        long id = completed();
        reopening.reopen(approver, record(id));
        var probe = Desk.service(Probe.class);
        String count = "select count(*) from sheyin.case_correction where case_id = ?";
        assertThat(probe.ask(clerk, count, id)).isEqualTo("1");
        assertThat(probe.ask(reviewer, count, id)).isEqualTo("1");
        for (String stranger : new String[] {"clerk2", "clerk5", "reviewer2", "reviewer4"}) {
            assertThat(probe.ask(Desk.actor(stranger), count, id)).as(stranger).isEqualTo("0");
        }
        assertThatThrownBy(() -> probe.change(
                        clerk,
                        "insert into sheyin.case_correction (id, case_id, version, decided_state, decided_at, wrong,"
                                + " found_by, basis, consequences, told, author_id, author_name, at) values"
                                + " (-1, ?, 1, 'COMPLETED', now(), 'x', 'OTHER', 'x', 'x', 'x', 1, 'x', now())",
                        id))
                .hasStackTraceContaining("row-level security");
    }
}

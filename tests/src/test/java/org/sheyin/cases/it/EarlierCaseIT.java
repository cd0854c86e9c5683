package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseDuplicates;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.EarlierView.Earlier;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;

/** A closed case of the same person and item, under row-level security: who is told, and who is not (Art 20(2), 24). */
@ExtendWith(ArquillianExtension.class)
class EarlierCaseIT {
    private Actor clerk;
    private Actor reviewer;
    private CaseDuplicates duplicates;
    private FormValues person;

    /** Within the container: outside, where the runner makes an instance as well, there is no service. */
    @BeforeEach
    void come() {
        clerk = Desk.actor("clerk1");
        reviewer = Desk.actor("reviewer1");
        duplicates = Desk.service(CaseDuplicates.class);
        person = Desk.enrolment();
    }

    private String closed() {
        long id = Desk.draft(clerk, person);
        Desk.submit(clerk, id);
        Desk.await(() -> Desk.state(clerk, id) == CaseState.DELIVERED);
        var review = Desk.service(CaseReview.class);
        review.claim(reviewer, id);
        review.approve(reviewer, Decide.plain(id, 1, "符合条件"));
        return Desk.service(CaseReading.class).look(clerk, id).summary().caseNumber();
    }

    private long looksAt(String number) {
        return Desk.number(
                "select count(*) from sheyin.case_view v join sheyin.case_file f on f.id = v.case_id"
                        + " where f.case_number = ?",
                number);
    }

    @Test
    void theOwnOutletIsToldAndConfirmsWithAReason() {
        String number = closed();
        long looks = looksAt(number);
        long again = Desk.draft(clerk, person.with("mobile", "13900139000"));

        assertThat(duplicates.atOutlet(clerk, again).earlier()).singleElement().satisfies(one -> {
            assertThat(one.caseNumber()).isEqualTo(number);
            assertThat(one.outletName()).isNotBlank();
            assertThat(one.differing()).containsExactly("mobile");
        });
        assertThat(looksAt(number)).isEqualTo(looks + 1);
        assertThatThrownBy(() -> Desk.submit(clerk, again)).hasMessage("CASE-20-2g");

        Desk.service(CaseIntake.class)
                .submit(clerk, new SubmitCase(again, SubmitCase.newToken(), null, true, "中断后重新参保"));
        assertThat(Desk.service(CaseReading.class).look(reviewer, again).repeatReason())
                .isEqualTo(number + "：中断后重新参保");
    }

    @Test
    void anotherOutletIsToldNothingAndItsReviewerSeesBoth() {
        String number = closed();
        for (String elsewhere : new String[] {"clerk2", "clerk5"}) {
            Actor stranger = Desk.actor(elsewhere);
            long there = Desk.draft(stranger, person);
            assertThat(duplicates.atOutlet(stranger, there).earlier())
                    .as(elsewhere)
                    .isEmpty();
            Desk.submit(stranger, there);
            assertThat(Desk.service(CaseReading.class).look(stranger, there).repeatReason())
                    .isEmpty();
            assertThat(duplicates.inScope(reviewer, there).earlier())
                    .extracting(Earlier::caseNumber)
                    .containsExactly(number);
            Desk.await(() -> Desk.state(stranger, there) == CaseState.DELIVERED);
            Desk.scan(stranger, there, CasePage.WITHDRAWAL);
            Desk.service(CaseIntake.class).withdraw(stranger, there, "申请人撤回");
            person = person.with("idNumber", Desk.enrolment().get("idNumber"));
            number = closed();
        }
    }
}

package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.organization.model.InMemoryOrganizationRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A case at the wrong agency goes to the right one, across cities (rules CASE-6-2, CASE-6-3, CASE-20-10, CASE-20-11). */
class CaseIsReferredTest {
    private static final Actor APPROVER = SampleActors.approver();
    private static final long DONGGUAN = InMemoryOrganizationRepository.DONGGUAN;

    private final Stage stage = new Stage();
    private final CaseReferralDesk desk = new CaseReferralDesk(
            stage.cases, stage.transitions, stage.times, stage.organizations, new InMemoryMonthIds(), stage.clock);
    private final long id = stage.delivered();

    private void refer(long to, String reason) {
        desk.refer(APPROVER, new Refer(id, 1, to, reason));
    }

    private static Actor there(long account, Right right) {
        var sample = SampleActors.agency(account, right);
        return new Actor(
                account, "东莞" + account, OrgKind.AGENCY, "4419", DONGGUAN, 0, 0, false, sample.rights(), 1, "10.0.0.8");
    }

    @Test
    void it_arrives_there_with_a_new_receipt_and_is_decided_there_while_the_clock_goes_on() {
        Instant due = stage.file(id).clock().dueAt();
        String receipt = stage.file(id).receiptNo();
        refer(DONGGUAN, "参保地在东莞");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.SUBMITTED);
        stage.deliver();

        var file = stage.file(id);
        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.receiptNo()).isNotEqualTo(receipt);
        assertThat(file.clock().dueAt()).isEqualTo(due);
        assertThat(file.jurisdiction().agencyId()).isEqualTo(DONGGUAN);

        var reviewer = there(301, Right.CASE_REVIEW);
        stage.review.claim(reviewer, id);
        stage.review.approve(reviewer, Decide.plain(id, 2, "符合条件"));
        assertThat(stage.file(id).state()).isEqualTo(CaseState.COMPLETED);
    }

    /** It has not had the case in its hands before: nothing that it names is late (CASE-20-18). */
    @Test
    void the_new_agency_returns_it_without_explaining_itself() {
        refer(DONGGUAN, "参保地在东莞");
        stage.deliver();
        var reviewer = there(301, Right.CASE_REVIEW);
        stage.review.claim(reviewer, id);

        stage.review.sendBack(reviewer, new Decide(id, 2, "", "", List.of(new Decide.Defect("mobile", "号码无法接通"))));

        assertThat(stage.file(id).state()).isEqualTo(CaseState.CORRECTION);
    }

    @Test
    void the_outlet_reads_who_decides_now_and_each_step_names_the_agency_of_its_time() {
        refer(DONGGUAN, "参保地在东莞");
        stage.deliver();
        stage.review.claim(there(301, Right.CASE_REVIEW), id);

        var view = stage.reading.look(Stage.CLERK, id);
        assertThat(view.summary().agencyName()).isEqualTo("东莞市社会保险基金管理中心");
        assertThat(view.referral().fromName()).isEqualTo("天河区社会保险基金管理中心");
        assertThat(view.referral().toName()).isEqualTo("东莞市社会保险基金管理中心");
        assertThat(view.referral().reason()).isEqualTo("参保地在东莞");
        var referred = view.referral().at();
        assertThat(view.agencyAt(referred)).isEqualTo("天河区社会保险基金管理中心");
        assertThat(view.agencyAt(referred.plusSeconds(1))).isEqualTo("东莞市社会保险基金管理中心");
    }

    @Test
    void the_former_agency_no_longer_acts() {
        refer(DONGGUAN, "参保地在东莞");
        stage.deliver();
        assertRefused(() -> stage.review.claim(REVIEWER, id), "CASE-6-3");
        assertRefused(() -> desk.open(APPROVER, id), "CASE-6-3");
    }

    @Test
    void whoever_reviews_it_meanwhile_is_told() {
        stage.review.claim(REVIEWER, id);
        refer(DONGGUAN, "参保地在东莞");
        var told = Refusals.of(() -> stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意")))
                .get(0);
        assertThat(told.ruleId()).isEqualTo("CASE-20-11");
        assertThat(told.args()).containsExactly("SUBMITTED", "社保203", "2026-11-23 10:00", "REFER");
    }

    @Test
    void a_reason_and_another_agency_are_needed() {
        assertRefused(() -> refer(DONGGUAN, " "), "CASE-20-10");
        assertRefused(() -> refer(InMemoryOrganizationRepository.TIANHE, "参保地"), "CASE-6-2");
        assertRefused(() -> refer(0, "参保地"), "CASE-6-2");
        assertThat(stage.cases.referrals(id)).isEmpty();
    }

    @Test
    void who_reviewed_it_does_not_refer_it_and_a_decided_case_stays() {
        stage.review.claim(REVIEWER, id);
        var both = SampleActors.agency(REVIEWER.accountId(), Right.CASE_APPROVE);
        assertRefused(() -> desk.refer(both, new Refer(id, 1, DONGGUAN, "参保地")), "CASE-21-1");

        stage.review.approve(REVIEWER, Decide.plain(id, 1, "同意"));
        assertThat(desk.open(APPROVER, id).open()).isFalse();
        assertRefused(() -> refer(DONGGUAN, "参保地"), "CASE-20-11");
    }
}

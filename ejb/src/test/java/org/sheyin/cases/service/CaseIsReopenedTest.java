package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A decided case is reopened after a found error (Art 27; rules CASE-27-1, CASE-27-2, CASE-21-1, CASE-6-3, CASE-20-11). */
class CaseIsReopenedTest {
    private static final Actor APPROVER = SampleActors.approver();

    private final Stage stage = new Stage();
    private final CaseReopening desk = new CaseReopening(
            stage.cases, stage.transitions, stage.times, stage.corrections, stage.repeats, stage.clock);
    private final long id = rejected();

    private long rejected() {
        long one = stage.inReview();
        stage.review.reject(REVIEWER, new Decide(one, 1, "不符合参保条件", "社会保险法第二十二条", List.of()));
        stage.clock.forward(Duration.ofDays(20));
        return one;
    }

    private static Reopen record(long id) {
        return new Reopen(id, 1, "户籍核对有误", ErrorSource.CITIZEN, "办法第二十七条", "重新审核，网点收回原决定书", "电话告知申请人");
    }

    private void reopen() {
        desk.reopen(APPROVER, record(id));
    }

    @Test
    void it_waits_in_the_queue_under_a_new_term_and_the_bank_hears_of_it() {
        int heard = stage.sent("cases.decided").size();
        var view = desk.open(APPROVER, id);
        assertThat(view.possible()).isTrue();
        reopen();

        var file = stage.file(id);
        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.clock().dueAt()).isEqualTo(view.due()).isAfter(stage.clock.instant());
        assertThat(file.receiptNo()).isNotBlank();
        assertThat(stage.sent("cases.decided")).hasSize(heard + 1);
        assertThat(stage.audited.lines()).contains("DONE REOPEN");
        assertThat(stage.cases.markOpen(file.applicant().idIndex(), file.item().code(), 99))
                .as("it is the person's open case again")
                .isFalse();
    }

    @Test
    void the_record_keeps_the_earlier_decision_which_the_new_one_does_not_overwrite() {
        reopen();
        stage.review.claim(REVIEWER, id);
        stage.review.approve(REVIEWER, Decide.plain(id, 1, "重新核对，符合条件"));

        var view = stage.reading.look(Stage.CLERK, id);
        assertThat(view.summary().decisionNote()).isEqualTo("重新核对，符合条件");
        assertThat(view.corrections()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(CaseState.REJECTED);
            assertThat(one.decisionNote()).isEqualTo("不符合参保条件");
            assertThat(one.legalBasis()).isEqualTo("社会保险法第二十二条");
            assertThat(one.correction().wrong()).isEqualTo("户籍核对有误");
            assertThat(one.correction().consequences()).contains("收回原决定书");
            assertThat(one.authorName()).isEqualTo(APPROVER.name());
        });
        assertThat(stage.cases.versions(id)).hasSize(1);
        assertThat(stage.cases.actions(id))
                .containsSequence(CaseAction.REJECT, CaseAction.REOPEN, CaseAction.CLAIM, CaseAction.APPROVE);
        assertThat(view.steps()).anyMatch(step -> step.note().equals("不符合参保条件"));
    }

    @Test
    void who_decided_it_does_not_reopen_it() {
        var both = SampleActors.agency(REVIEWER.accountId(), Right.CASE_APPROVE);
        assertThat(desk.open(both, id).tookPart()).isTrue();
        assertRefused(() -> desk.reopen(both, record(id)), "CASE-21-1");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void nor_does_another_agency() {
        var sample = SampleActors.agency(301, Right.CASE_APPROVE);
        var other = new Actor(301, "外地301", OrgKind.AGENCY, "440300", 6, 0, 0, false, sample.rights(), 1, "10.0.0.9");
        assertRefused(() -> desk.open(other, id), "CASE-6-3");
        assertRefused(() -> desk.reopen(other, record(id)), "CASE-6-3");
    }

    @Test
    void beside_an_open_case_of_the_person_and_item_it_is_refused() {
        long second = stage.entered();
        stage.submitOnceMore(second, "材料补齐后重新申请");

        assertThat(desk.open(APPROVER, id).otherOpen())
                .isEqualTo(stage.file(second).caseNumber());
        assertRefused(this::reopen, "CASE-27-2");
        assertThat(stage.reading.look(Stage.CLERK, id).corrections()).isEmpty();
    }

    @Test
    void a_part_of_the_record_that_is_missing_is_asked_for() {
        assertRefused(
                () -> desk.reopen(APPROVER, new Reopen(id, 1, "户籍核对有误", null, "办法第二十七条", "", "电话告知")),
                "CASE-27-1",
                "CASE-27-1");
    }

    @Test
    void an_undecided_case_and_one_reopened_meanwhile_are_told() {
        reopen();
        assertThat(desk.open(APPROVER, id).open()).isFalse();
        assertRefused(this::reopen, "CASE-20-11");
    }
}

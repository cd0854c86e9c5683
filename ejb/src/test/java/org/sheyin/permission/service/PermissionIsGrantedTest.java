package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.permission.model.SamplePermission.*;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.model.RowState;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.staff.model.StaffStanding;
import org.sheyin.staff.service.LeavingConfirmed;

/** A request from the first row to the answer, and what comes of it. */
class PermissionIsGrantedTest {
    private static final Decided AGREE = new Decided(RowAction.AGREE, "");

    private final PermissionStage stage = new PermissionStage();

    private boolean isOpen(String number, String item, BankRight right) {
        return stage.requests.grants(stage.sheets.index(number), SampleActors.OUTLET).stream()
                .anyMatch(grant -> grant.itemCode().equals(item)
                        && (grant.right() == right || grant.right() == BankRight.COMPLETE));
    }

    private static AppliedRow other(String name, String number) {
        var row = row(name, "01-01");
        return new AppliedRow(name, row.outletName(), row.outletCode(), number, row.phone(), row.items(), row.right());
    }

    @Test
    void what_is_agreed_is_opened_and_answered_and_what_is_not_is_told_with_its_reason() {
        String number = row("张三", "01-01").idNumber();
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"), other("李四", "440106198001010019"));
        stage.decide(id, AGREE, new Decided(RowAction.REFUSE, "未完成培训"));
        assertThat(isOpen(number, "01-01", BankRight.ACCEPT)).isFalse();
        stage.steps.open(OFFICER, id, stage.now());
        stage.steps.answer(OFFICER, id, "", stage.now());
        assertThat(stage.requests.find(id).orElseThrow().state()).isEqualTo(PermissionState.ANSWERED);
        assertThat(stage.requests.rows(id))
                .extracting(row -> row.state())
                .containsExactly(RowState.OPENED, RowState.REFUSED);
        assertThat(isOpen(number, "01-01", BankRight.ACCEPT)).isTrue();
        assertThat(isOpen(number, "01-01", BankRight.COMPLETE)).isFalse();
        assertThat(isOpen("440106198001010019", "01-01", BankRight.ACCEPT)).isFalse();
        assertThat(stage.requests.actions())
                .containsExactly(
                        PermissionAction.BEGIN,
                        PermissionAction.SUBMIT,
                        PermissionAction.AGREE,
                        PermissionAction.OPEN,
                        PermissionAction.ANSWER);
        assertThat(stage.audited.lines()).contains("DONE PERMISSION_OPEN", "DONE PERMISSION_ANSWER");
    }

    @Test
    void a_change_ends_the_old_right_and_begins_the_new_one_and_a_cancellation_ends_it() {
        String number = row("张三").idNumber();
        open(RequestType.OPEN, row("张三", "15-01"));
        assertThat(isOpen(number, "15-01", BankRight.COMPLETE)).isFalse();
        var row = row("张三", "15-01");
        open(
                RequestType.CHANGE,
                new AppliedRow("张三", row.outletName(), row.outletCode(), number, row.phone(), row.items(), "办结"));
        assertThat(isOpen(number, "15-01", BankRight.COMPLETE)).isTrue();
        assertThat(isOpen(number, "15-01", BankRight.ACCEPT))
                .as("who completes accepts")
                .isTrue();
        open(RequestType.CANCEL, row("张三", "15-01"));
        assertThat(isOpen(number, "15-01", BankRight.ACCEPT)).isFalse();
        assertThat(stage.requests.allGrants()).hasSize(2).noneMatch(PermissionGrant::isOpen);
    }

    /** PERMISSION-21-31 */
    @Test
    void who_may_accept_an_item_does_not_finish_it_without_the_right_to() {
        var clerk = SampleActors.clerk();
        var asked = row("张三", "15-01");
        stage.standings.put(clerk.accountId(), usual -> known(usual, stage.sheets.index(asked.idNumber())));
        open(RequestType.OPEN, asked);
        assertThat(stage.grants.mayComplete(clerk, "15-01").reasons())
                .extracting(Reason::ruleId)
                .containsExactly("PERMISSION-21-31");
        open(
                RequestType.CHANGE,
                new AppliedRow(
                        "张三",
                        asked.outletName(),
                        asked.outletCode(),
                        asked.idNumber(),
                        asked.phone(),
                        asked.items(),
                        "办结"));
        assertThat(stage.grants.mayComplete(clerk, "15-01").isAllowed()).isTrue();
        assertThat(stage.grants
                        .mayComplete(SampleActors.clerkOf(102, SampleActors.OUTLET), "15-01")
                        .isAllowed())
                .isFalse();
    }

    /** PERMISSION-21-4 */
    @Test
    void nobody_files_reviews_or_opens_for_himself_under_another_spelling() {
        var asked = row("张 三", "01-01");
        String own = stage.sheets.index(asked.idNumber());
        stage.standings.put(MANAGER.accountId(), usual -> known(usual, own));
        assertThatThrownBy(() -> stage.submitted(RequestType.OPEN, asked)).hasMessage("PERMISSION-21-4");
        stage.standings.put(MANAGER.accountId(), usual -> usual);
        long id = stage.submitted(RequestType.OPEN, row("张三", "15-01"));
        stage.standings.put(REVIEWER.accountId(), usual -> known(usual, own));
        assertThatThrownBy(() -> stage.decide(id, AGREE)).hasMessage("PERMISSION-21-4");
    }

    @Test
    void a_confirmed_leaving_ends_what_was_open_to_its_person_alone() {
        open(RequestType.OPEN, row("张三", "01-01", "15-01"));
        open(RequestType.OPEN, other("李四", "440106198001010019"));
        String leaver = stage.sheets.index(row("张三").idNumber());
        new LeavingConfirmedObserver(stage.requests, stage.clock).end(new LeavingConfirmed(7, leaver));
        assertThat(stage.requests.grants(leaver)).isEmpty();
        assertThat(stage.requests.allGrants())
                .filteredOn(PermissionGrant::isOpen)
                .hasSize(1);
    }

    private static StaffStanding known(StaffStanding usual, String index) {
        return new StaffStanding(
                usual.staffId(),
                usual.posts(),
                usual.hiredOn(),
                null,
                usual.trainedTo(),
                usual.committedTo(),
                "ACTIVE",
                true,
                index);
    }

    private void open(RequestType type, AppliedRow row) {
        long id = stage.submitted(type, row);
        stage.decide(id, AGREE);
        stage.steps.open(OFFICER, id, stage.now());
    }

    /** PERMISSION-21-3, PERMISSION-21-17 */
    @Test
    void a_second_request_for_the_same_waits_until_the_first_is_decided() {
        long first = stage.submitted(RequestType.OPEN, row("张三", "01-01"));
        long second = stage.draft(RequestType.OPEN, row("张三", "01-01"));
        assertThat(stage.drafts.missing(MANAGER, RequestType.OPEN, List.of(row("张三", "01-01"))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.args())
                        .contains(stage.requests.find(first).orElseThrow().number(), MANAGER.name()));
        assertThatThrownBy(() -> stage.stamp(second)).hasMessage("PERMISSION-21-3");
        stage.decide(first, new Decided(RowAction.RETURN, "电话有误"));
        assertThat(stage.requests.find(first).orElseThrow().state()).isEqualTo(PermissionState.ANSWERED);
        stage.stamp(second);
        stage.steps.submit(MANAGER, second, stage.now());
    }

    /** PERMISSION-21-17: both looked before either submitted. */
    @Test
    void of_two_at_once_the_later_one_is_refused() {
        var facts = new PermissionStage();
        long held = facts.submitted(RequestType.OPEN, row("张三", "01-01"));
        var row = facts.requests.rows(held).get(0);
        assertThat(facts.requests.hold(row)).isFalse();
    }

    /** PERMISSION-21-4 */
    @Test
    void nobody_files_for_himself() {
        var own = row(MANAGER.name(), "01-01");
        long id = stage.draft(RequestType.OPEN, own);
        stage.stamp(id);
        assertThatThrownBy(() -> stage.steps.submit(MANAGER, id, stage.now())).hasMessage("PERMISSION-21-4");
    }

    /** PERMISSION-21-18 */
    @Test
    void each_row_needs_its_decision() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"));
        assertThatThrownBy(() -> stage.steps.decide(REVIEWER, id, Map.of(), stage.now()))
                .hasMessage("PERMISSION-21-18");
        long row = stage.requests.rows(id).get(0).id();
        assertThatThrownBy(() ->
                        stage.steps.decide(REVIEWER, id, Map.of(row, new Decided(RowAction.OPEN, "")), stage.now()))
                .hasMessageContaining("PERMISSION-21-18");
    }

    /** PERMISSION-21-16 */
    @Test
    void returned_rows_become_a_draft_of_their_own() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"), other("李四", "440106198001010019"));
        assertThatThrownBy(() -> stage.drafts.again(MANAGER, id)).hasMessage("PERMISSION-21-16");
        stage.decide(id, AGREE, new Decided(RowAction.RETURN, "电话有误"));
        var fresh = stage.drafts.edit(MANAGER, stage.drafts.again(MANAGER, id));
        assertThat(fresh.rows()).extracting(AppliedRow::name).containsExactly("李四");
    }

    /** PERMISSION-21-1 */
    @Test
    void a_forbidden_right_is_not_even_kept_as_a_draft() {
        long id = stage.drafts.begin(MANAGER, RequestType.OPEN);
        var row = row("张三", "01-01");
        var forbidden = new AppliedRow("张三", "", "", "", "", row.items(), "复审");
        assertThatThrownBy(() -> stage.save(id, forbidden)).hasMessage("PERMISSION-21-1");
        assertThat(stage.drafts.edit(MANAGER, id).rows()).isEmpty();
    }

    @Test
    void who_saves_other_rows_over_those_of_somebody_else_is_told() {
        long id = stage.draft(RequestType.OPEN, row("张三", "01-01"));
        int version = stage.drafts.edit(MANAGER, id).version();
        stage.save(id, row("李四", "01-01"));
        assertThatThrownBy(() -> stage.drafts.save(MANAGER, id, version, List.of(row("王五", "01-01"))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(stage.drafts.save(MANAGER, id, version, List.of(row("李四", "01-01"))))
                .as("the same rows twice are no conflict")
                .isEqualTo(version + 1);
    }

    /** PERMISSION-21-6 */
    @Test
    void what_is_no_draft_is_not_edited_printed_or_scanned() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"));
        for (long none : new long[] {id, 999}) {
            assertThatThrownBy(() -> stage.drafts.edit(MANAGER, none)).hasMessage("PERMISSION-21-6");
            assertThatThrownBy(() -> stage.papers.order(MANAGER, none, NOW)).hasMessage("PERMISSION-21-6");
            assertThatThrownBy(() -> stage.scans.requireDraft(MANAGER, none)).hasMessage("PERMISSION-21-6");
        }
    }
}

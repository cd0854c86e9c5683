package org.sheyin.permission.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.SamplePermission.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** A permission request: every state with every action, and whose step each is. */
class PermissionLifeTest {
    static Stream<Arguments> pairs() {
        return Arrays.stream(PermissionState.values())
                .flatMap(state -> Arrays.stream(PermissionAction.values()).map(action -> Arguments.of(state, action)));
    }

    private static void refused(Decision decision, String... rules) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rules);
    }

    /** PERMISSION-21-2 */
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(PermissionState state, PermissionAction action) {
        var request = in(state);
        var expected = PermissionLifecycle.TABLE.next(state, action);
        var decision = step(request, action);
        assertThat(request.state()).isEqualTo(expected.orElse(state));
        if (expected.isEmpty()) {
            refused(decision, "PERMISSION-21-2");
        }
    }

    /** PERMISSION-21-13 */
    @Test
    void another_bank_and_the_agency_fill_nothing_in() {
        var stranger = actor(111, "他行", OrgKind.BANK, "440104", 8);
        for (Actor other : List.of(stranger, REVIEWER, OFFICER)) {
            var request = in(PermissionState.DRAFT);
            refused(request.apply(PermissionAction.DISCARD, PermissionFacts.none(), other, NOW), "PERMISSION-21-13");
            assertThat(request.offeredTo(other)).isEmpty();
        }
        assertThat(in(PermissionState.DRAFT).offeredTo(MANAGER))
                .containsExactlyInAnyOrder(PermissionAction.SAVE, PermissionAction.DISCARD, PermissionAction.SUBMIT);
    }

    /** PERMISSION-21-8 */
    @Test
    void the_agency_of_the_city_decides_and_no_other() {
        var elsewhere = actor(205, "他市", OrgKind.AGENCY, "440600", 0);
        for (Actor other : List.of(elsewhere, MANAGER, OFFICER)) {
            assertThat(in(PermissionState.SUBMITTED)
                            .apply(PermissionAction.AGREE, PermissionFacts.none(), other, NOW)
                            .reasons())
                    .extracting(Reason::ruleId)
                    .contains("PERMISSION-21-8");
        }
    }

    /** PERMISSION-21-15 */
    @Test
    void the_officer_of_the_city_opens_and_no_other() {
        var elsewhere = actor(302, "他市安全员", OrgKind.ADMIN, "4406", 0);
        var province = actor(303, "省安全员", OrgKind.ADMIN, "44", 0);
        for (Actor other : List.of(elsewhere, province)) {
            refused(
                    in(PermissionState.AGREED).apply(PermissionAction.OPEN, PermissionFacts.none(), other, NOW),
                    "PERMISSION-21-15");
        }
    }

    /** PERMISSION-21-5 */
    @Test
    void who_files_reviews_and_opens_are_three_people() {
        var filerReviews = actor(MANAGER.accountId(), "甲", OrgKind.AGENCY, "440100", 0);
        refused(
                in(PermissionState.SUBMITTED).apply(PermissionAction.AGREE, PermissionFacts.none(), filerReviews, NOW),
                "PERMISSION-21-5");
        for (long id : List.of(MANAGER.accountId(), REVIEWER.accountId())) {
            var again = actor(id, "乙", OrgKind.ADMIN, "4401", 0);
            refused(
                    in(PermissionState.AGREED).apply(PermissionAction.OPEN, PermissionFacts.none(), again, NOW),
                    "PERMISSION-21-5");
        }
    }

    /** PERMISSION-21-7 */
    @Test
    void it_is_submitted_with_a_stamped_scan_of_right_rows_only() {
        var missing = Reason.of("PERMISSION-A3-7", "Annex 3", "1");
        refused(
                in(PermissionState.DRAFT)
                        .apply(PermissionAction.SUBMIT, PermissionFacts.checked(List.of(missing), false), MANAGER, NOW),
                "PERMISSION-A3-7",
                "PERMISSION-21-7");
    }

    /** PERMISSION-21-12 */
    @Test
    void an_answer_is_short() {
        refused(
                in(PermissionState.OPENED)
                        .apply(PermissionAction.ANSWER, PermissionFacts.note("长".repeat(301)), OFFICER, NOW),
                "PERMISSION-21-12");
    }

    @Test
    void other_rows_are_another_version_and_the_same_are_not() {
        var request = in(PermissionState.DRAFT);
        assertThat(request.sheetVersion()).isOne();
        request.apply(PermissionAction.SAVE, PermissionFacts.sheet(sealed("a")), MANAGER, NOW)
                .orThrow();
        assertThat(request.sheetVersion()).isOne();
        request.apply(PermissionAction.SAVE, PermissionFacts.sheet(sealed("b")), MANAGER, NOW)
                .orThrow();
        assertThat(request.sheetVersion()).isEqualTo(2);
    }

    private static PermissionRow row(Long account) {
        var outlet = new InMemoryPermissionRepository()
                .outlet(SampleActors.BANK, "W70")
                .orElseThrow();
        return new PermissionRow(
                9,
                in(PermissionState.SUBMITTED),
                1,
                SamplePermission.row("张三", "01-01"),
                outlet,
                new PermissionRow.Person("i", account));
    }

    private static PermissionRow rowIn(RowState state) {
        var row = row(null);
        switch (state) {
            case WAITING -> {
                // as it begins
            }
            case AGREED -> row.apply(RowAction.AGREE, "", REVIEWER, NOW).orThrow();
            case RETURNED -> row.apply(RowAction.RETURN, "电话有误", REVIEWER, NOW).orThrow();
            case REFUSED -> row.apply(RowAction.REFUSE, "未培训", REVIEWER, NOW).orThrow();
            case OPENED -> {
                row.apply(RowAction.AGREE, "", REVIEWER, NOW).orThrow();
                row.apply(RowAction.OPEN, "", OFFICER, NOW).orThrow();
            }
        }
        return row;
    }

    static Stream<Arguments> rowPairs() {
        return Arrays.stream(RowState.values())
                .flatMap(state -> Arrays.stream(RowAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("rowPairs")
    void a_row_goes_as_its_table_says(RowState state, RowAction action) {
        var row = rowIn(state);
        var actor = action == RowAction.OPEN ? OFFICER : REVIEWER;
        var decision = row.apply(action, "理由", actor, NOW);
        var expected = RowLifecycle.TABLE.next(state, action);
        assertThat(row.state()).isEqualTo(expected.orElse(state));
        assertThat(decision.isAllowed()).isEqualTo(expected.isPresent());
    }

    /** PERMISSION-21-4 */
    @Test
    void the_person_in_the_row_takes_no_step_of_it_and_neither_does_a_namesake() {
        var self = actor(77, "李四", OrgKind.AGENCY, "440100", 0);
        refused(row(77L).apply(RowAction.AGREE, "", self, NOW), "PERMISSION-21-4");
        var namesake = actor(78, "张三", OrgKind.AGENCY, "440100", 0);
        refused(row(null).apply(RowAction.AGREE, "", namesake, NOW), "PERMISSION-21-4");
        refused(row(null).isSomebodyElse(actor(110, "张三", OrgKind.BANK, "440104", 7)), "PERMISSION-21-4");
    }

    /** PERMISSION-21-5, PERMISSION-21-11, PERMISSION-21-12 */
    @Test
    void a_row_is_opened_by_another_than_its_reviewer_and_not_refused_without_a_reason() {
        refused(rowIn(RowState.AGREED).apply(RowAction.OPEN, "", REVIEWER, NOW), "PERMISSION-21-5");
        refused(rowIn(RowState.WAITING).apply(RowAction.REFUSE, " ", REVIEWER, NOW), "PERMISSION-21-11");
        refused(rowIn(RowState.WAITING).apply(RowAction.RETURN, null, REVIEWER, NOW), "PERMISSION-21-11");
        refused(rowIn(RowState.WAITING).apply(RowAction.RETURN, "长".repeat(301), REVIEWER, NOW), "PERMISSION-21-12");
    }

    @Test
    void a_grant_is_ended_once() {
        var row = rowIn(RowState.OPENED);
        var grant = new PermissionGrant(1, row, "01-01", NOW);
        assertThat(grant.isOpen()).isTrue();
        grant.end(row, NOW.plusSeconds(1));
        grant.end(rowIn(RowState.OPENED), NOW.plusSeconds(9));
        assertThat(grant.isOpen()).isFalse();
    }
}

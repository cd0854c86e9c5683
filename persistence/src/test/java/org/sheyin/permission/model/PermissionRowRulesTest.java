package org.sheyin.permission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** The rows of Annex 3, each rule kept and broken. */
class PermissionRowRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AppliedRow RIGHT = SamplePermission.row("张三", "01-01");
    private static final Map<String, Authority> OPEN =
            Map.of("01-01", Authority.ACCEPT, "03-01", Authority.ACCEPT, "15-01", Authority.COMPLETE);

    private final InMemoryOutletRepository outlets = new InMemoryOutletRepository();

    private RowFacts facts(Map<String, RowFacts.UnderWay> underWay, Map<String, BankRight> granted) {
        return new RowFacts(outlets.find(SampleActors.OUTLET), OPEN, underWay, granted);
    }

    private List<String> judge(RequestType type, RowFacts facts, AppliedRow... rows) {
        return PermissionRowRules.judge(new RequestSheet(List.of(rows)), type, row -> facts, TODAY).stream()
                .map(Reason::ruleId)
                .toList();
    }

    private List<String> judge(AppliedRow... rows) {
        return judge(RequestType.OPEN, facts(Map.of(), Map.of()), rows);
    }

    private static AppliedRow with(String column, String value) {
        var c = new ArrayList<>(RIGHT.cells().values());
        c.set(AppliedRow.COLUMNS.indexOf(column), value);
        List<String> items = c.get(5).isEmpty() ? List.of() : List.of(c.get(5).split(" "));
        return new AppliedRow(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), items, c.get(6));
    }

    @Test
    void a_right_row_is_right() {
        assertThat(judge(RIGHT)).isEmpty();
        assertThat(judge(with("idNumber", " 11010519491231002x "))).isEmpty();
    }

    /** PERMISSION-A3-1, PERMISSION-A3-5, PERMISSION-A3-6, PERMISSION-A3-7 */
    @Test
    void each_column_is_filled_in_rightly() {
        assertThat(judge(with("name", ""))).containsExactly("PERMISSION-A3-1");
        assertThat(judge(with("name", "长".repeat(31)))).containsExactly("PERMISSION-A3-1");
        assertThat(judge(with("idNumber", "110105194912310021"))).containsExactly("PERMISSION-A3-5");
        assertThat(judge(with("idNumber", "110105491231002"))).containsExactly("PERMISSION-A3-5");
        assertThat(judge(with("phone", "1380013800"))).containsExactly("PERMISSION-A3-6");
        assertThat(judge(with("items", ""))).containsExactly("PERMISSION-A3-7");
    }

    /** PERMISSION-A3-2, PERMISSION-A3-3, PERMISSION-A3-4 */
    @Test
    void the_outlet_is_an_open_one_of_the_bank_and_called_as_its_code_says() {
        assertThat(judge(RequestType.OPEN, new RowFacts(Optional.empty(), Map.of(), Map.of(), Map.of()), RIGHT))
                .containsExactly("PERMISSION-A3-2");
        Optional<Outlet> suspended = outlets.find(InMemoryOutletRepository.SUSPENDED);
        assertThat(judge(
                        RequestType.OPEN,
                        new RowFacts(suspended, OPEN, Map.of(), Map.of()),
                        with("outletName", "网点72")))
                .containsExactly("PERMISSION-A3-3");
        assertThat(judge(with("outletName", "网点71"))).containsExactly("PERMISSION-A3-4");
    }

    /** PERMISSION-A3-8, PERMISSION-A3-10 */
    @Test
    void items_are_of_the_citys_list_and_completed_only_where_they_end_at_the_bank() {
        assertThat(judge(with("items", "17-01"))).containsExactly("PERMISSION-A3-8");
        var complete =
                new AppliedRow("张三", "网点70", "W70", RIGHT.idNumber(), RIGHT.phone(), List.of("01-01", "15-01"), "办结");
        assertThat(judge(complete)).containsExactly("PERMISSION-A3-10");
        assertThat(judge(new AppliedRow("张三", "网点70", "W70", RIGHT.idNumber(), RIGHT.phone(), List.of("15-01"), "办结")))
                .isEmpty();
    }

    /** PERMISSION-21-1: invariant 1. */
    @ParameterizedTest
    @ValueSource(strings = {"复审", "审批", "审核", "初审", "批准", "受理、复审", "REVIEW", "approve"})
    void review_and_approval_do_not_exist(String forbidden) {
        assertThat(judge(with("right", forbidden))).containsExactly("PERMISSION-21-1");
        assertThat(BankRight.parse(forbidden)).isEmpty();
    }

    /** PERMISSION-A3-9 */
    @ParameterizedTest
    @ValueSource(strings = {"", "查询", "受 理"})
    void the_right_is_acceptance_or_completion(String other) {
        assertThat(judge(with("right", other))).containsExactly("PERMISSION-A3-9");
    }

    /** PERMISSION-A3-11, PERMISSION-A3-12, PERMISSION-A3-13 */
    @Test
    void the_rows_together_are_some_of_one_city_and_none_is_there_twice() {
        assertThat(judge()).containsExactly("PERMISSION-A3-12");
        assertThat(judge(Collections.nCopies(51, RIGHT).toArray(AppliedRow[]::new)))
                .contains("PERMISSION-A3-12");
        assertThat(judge(RIGHT, RIGHT)).containsExactly("PERMISSION-A3-11");
        outlets.put(90, SampleActors.BANK, "440604", "OPEN");
        var far = with("outletName", "网点90");
        var reasons = PermissionRowRules.judge(
                new RequestSheet(List.of(RIGHT, far)),
                RequestType.OPEN,
                row -> row == far || row.equals(far)
                        ? new RowFacts(outlets.find(90), OPEN, Map.of(), Map.of())
                        : facts(Map.of(), Map.of()),
                TODAY);
        assertThat(reasons).extracting(Reason::ruleId).contains("PERMISSION-A3-13");
    }

    /** PERMISSION-21-3: with who holds it and where it sits. */
    @Test
    void one_request_is_under_way_for_a_person_outlet_and_item() {
        var other = Map.of("01-01", new RowFacts.UnderWay("QX7", PermissionState.AGREED, "管理岗"));
        var reasons = PermissionRowRules.judge(
                new RequestSheet(List.of(RIGHT)), RequestType.OPEN, row -> facts(other, Map.of()), TODAY);
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("PERMISSION-21-3");
            assertThat(reason.args()).containsExactly("1", "01-01", "QX7", "管理岗", "PERMISSION_AGREED");
            assertThat(reason.field()).isEqualTo("row1-items");
        });
    }

    /** PERMISSION-21-9, PERMISSION-21-10 */
    @Test
    void one_opens_what_is_not_there_and_changes_or_cancels_what_is() {
        var none = facts(Map.of(), Map.of());
        var has = facts(Map.of(), Map.of("01-01", BankRight.ACCEPT, "15-01", BankRight.ACCEPT));
        assertThat(judge(RequestType.OPEN, has, RIGHT)).containsExactly("PERMISSION-21-9");
        assertThat(judge(RequestType.CANCEL, none, RIGHT)).containsExactly("PERMISSION-21-10");
        assertThat(judge(RequestType.CANCEL, has, RIGHT)).isEmpty();
        assertThat(judge(RequestType.CHANGE, none, RIGHT)).containsExactly("PERMISSION-21-10");
        assertThat(judge(RequestType.CHANGE, has, RIGHT)).containsExactly("PERMISSION-21-10");
        var more = new AppliedRow("张三", "网点70", "W70", RIGHT.idNumber(), RIGHT.phone(), List.of("15-01"), "办结");
        assertThat(judge(RequestType.CHANGE, has, more)).isEmpty();
    }

    @Test
    void what_differs_from_the_paper_is_told_row_by_row() {
        var printed = new RequestSheet(List.of(RIGHT, with("name", "李四")));
        assertThat(printed.since(printed)).isEmpty();
        var now = new RequestSheet(List.of(with("phone", "13900139000"), with("name", "李四"), with("name", "王五")));
        assertThat(now.since(printed))
                .containsExactly(
                        new RequestSheet.Difference(1, "CHANGED", List.of("phone")),
                        new RequestSheet.Difference(3, "ADDED", List.of()));
        assertThat(printed.since(now)).contains(new RequestSheet.Difference(3, "MISSING", List.of()));
    }
}

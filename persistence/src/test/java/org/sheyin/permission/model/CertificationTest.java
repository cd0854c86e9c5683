package org.sheyin.permission.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.CertificationAction.*;
import static org.sheyin.permission.model.SampleCertification.*;
import static org.sheyin.permission.model.SamplePermission.*;

import java.time.LocalDate;
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
import org.sheyin.shared.model.SystemPart;

/** A line of the periodic review: every state with every action, who decides, and when it is overdue (Art 21(3)). */
class CertificationTest {
    static Stream<Arguments> pairs() {
        return Stream.of(CERTIFY, REVOKE, SETTLE).flatMap(before -> Arrays.stream(CertificationAction.values())
                .map(action -> Arguments.of(before, action)));
    }

    private static CertificationLine line() {
        return SampleCertification.line(1, "张三", 7L);
    }

    private static Decision step(CertificationLine line, CertificationAction action) {
        return line.apply(action, "不再需要", action == SETTLE ? Actor.system(SystemPart.SWEEP) : MANAGER, DUE, NOW);
    }

    private static void refused(Decision decision, String... rules) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rules);
    }

    /** PERMISSION-21-40 */
    @ParameterizedTest(name = "{1} after {0}")
    @MethodSource("pairs")
    void a_line_is_decided_once(CertificationAction before, CertificationAction action) {
        var line = line();
        assertThat(step(line, before).isAllowed()).isTrue();
        var decided = line.state();
        assertThat(decided)
                .isEqualTo(CertificationLifecycle.TABLE
                        .next(CertificationState.WAITING, before)
                        .orElseThrow());
        refused(step(line, action), "PERMISSION-21-40");
        assertThat(line.state()).isEqualTo(decided);
    }

    @Test
    void what_is_undecided_after_its_day_is_overdue_and_waits_on() {
        var line = line();
        assertThat(line.isOverdue(DUE)).isFalse();
        assertThat(line.isOverdue(LATE)).isTrue();
        assertThat(line.state()).isEqualTo(CertificationState.WAITING);
        step(line, CERTIFY).orThrow();
        assertThat(line.isOverdue(LATE)).isFalse();
    }

    /** PERMISSION-21-41 */
    @Test
    void the_bank_decides_and_the_officer_of_the_city_what_is_overdue() {
        var stranger = actor(111, "他行", OrgKind.BANK, "440104", 8);
        var elsewhere = actor(302, "他市安全员", OrgKind.ADMIN, "4406", 0);
        for (Actor other : List.of(stranger, elsewhere, REVIEWER)) {
            refused(line().apply(CERTIFY, "", other, LATE, NOW), "PERMISSION-21-41");
        }
        refused(line().apply(CERTIFY, "", OFFICER, DUE, NOW), "PERMISSION-21-41");
        assertThat(line().apply(REVOKE, "银行逾期未核对", OFFICER, LATE, NOW).isAllowed())
                .isTrue();
        assertThat(line().apply(CERTIFY, "", MANAGER, LATE, NOW).isAllowed()).isTrue();
        refused(line().apply(SETTLE, "", MANAGER, DUE, NOW), "PERMISSION-21-41");
    }

    /** PERMISSION-21-42 */
    @Test
    void nobody_certifies_himself_nor_a_namesake() {
        var own = SampleCertification.line(2, "某人", MANAGER.accountId());
        var namesake = SampleCertification.line(3, MANAGER.name(), null);
        for (CertificationLine line : List.of(own, namesake)) {
            refused(line.apply(CERTIFY, "", MANAGER, DUE, NOW), "PERMISSION-21-42");
            refused(line.apply(REVOKE, "不再需要", MANAGER, DUE, NOW), "PERMISSION-21-42");
        }
    }

    /** PERMISSION-21-43 */
    @Test
    void who_revokes_says_why() {
        var line = line();
        refused(line.apply(REVOKE, " ", MANAGER, DUE, NOW), "PERMISSION-21-43");
        refused(line.apply(REVOKE, null, MANAGER, DUE, NOW), "PERMISSION-21-43");
        refused(line.apply(REVOKE, "长".repeat(301), MANAGER, DUE, NOW), "PERMISSION-21-43");
        assertThat(line.apply(REVOKE, "长".repeat(300), MANAGER, DUE, NOW).isAllowed())
                .isTrue();
    }

    @Test
    void a_quarter_is_named_by_its_year() {
        assertThat(CertificationTerm.quarterOf(LocalDate.of(2026, 12, 31))).isEqualTo("2026Q4");
        assertThat(CertificationTerm.quarterOf(LocalDate.of(2027, 1, 1))).isEqualTo("2027Q1");
    }
}

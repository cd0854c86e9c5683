package org.sheyin.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;

class AuditRemovalRulesTest {
    private static Actor person(long id) {
        return new Actor(id, "甲", OrgKind.ADMIN, "44", 0, 0, 0, false, Set.of(), 1, "test");
    }

    /** AUDIT-23-6: the days count from the month's end, and a calendar year is the least. */
    @ParameterizedTest
    @CsvSource({
        "2023-11, 1096, 2026-12-01",
        "2023-12, 1096, 2027-01-01",
        "2024-02, 366, 2025-03-02",
        "2025-10, 1, 2026-11-02"
    })
    void a_month_is_kept_so_long(YearMonth month, int days, LocalDate until) {
        assertThat(AuditRemovalRules.keptUntil(month, days)).isEqualTo(until);
    }

    @Test
    void who_asked_does_not_confirm() {
        var removal =
                new AuditRemoval(1, 202001, new AuditRemoval.Kept("x", "0".repeat(64), 1), person(7), Instant.EPOCH);

        assertThat(AuditRemovalRules.confirm(removal, person(7)).reasons())
                .extracting(reason -> reason.ruleId())
                .containsExactly("AUDIT-23-5");
        assertThat(AuditRemovalRules.confirm(removal, person(8)).isAllowed()).isTrue();
    }
}

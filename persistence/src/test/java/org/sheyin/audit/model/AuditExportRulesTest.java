package org.sheyin.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.shared.model.Reason;

class AuditExportRulesTest {
    @ParameterizedTest
    @CsvSource({
        "专项检查, 1, ''",
        "专项检查, 5000, ''",
        "专项检查, 5001, AUDIT-24-2",
        "专项检查, 0, AUDIT-24-2",
        "检查, 1, AUDIT-24-1",
        "'   检 ', 1, AUDIT-24-1",
        ", 1, AUDIT-24-1"
    })
    void lines_are_taken_along_for_a_purpose_and_no_more_than_suffice(String purpose, int lines, String rules) {
        var decision = AuditExportRules.judge(purpose, lines);
        assertThat(decision.isAllowed()).isEqualTo(rules.isEmpty());
        assertThat(decision.reasons().stream().map(Reason::ruleId).toList())
                .isEqualTo(rules.isEmpty() ? java.util.List.of() : java.util.List.of(rules));
    }
}

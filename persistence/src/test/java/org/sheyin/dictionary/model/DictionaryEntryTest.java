package org.sheyin.dictionary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Art 3: the insurance types may grow, without medical insurance; a code is kept for ever. */
class DictionaryEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static NewEntry insurance(String code, String nameZh, String nameEn) {
        return new NewEntry(ExtensibleList.INSURANCE_TYPE, code, nameZh, nameEn, 10, DAY, "新增险种");
    }

    private static DictionaryEntry added() {
        return new DictionaryEntry(insurance("LONG_TERM_CARE", "长期护理保险", "Long-term care"), "系统", NOW);
    }

    @Test
    void a_new_insurance_is_offered_from_its_day_on() {
        assertThat(insurance("long_term_care", "长期护理保险", "Long-term care")
                        .check()
                        .isAllowed())
                .isTrue();
        assertThat(added().code()).isEqualTo("LONG_TERM_CARE");
        assertThat(added().isSelectable(DAY.minusDays(1))).isFalse();
        assertThat(added().isSelectable(DAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MEDICAL, 某险, Something",
        "MEDICAL_2, 某险, Something",
        "HEALTH, 基本医疗保险, Something",
        "HEALTH, 职工医保, Something",
        "HEALTH, 某险, Basic Medical insurance"
    })
    void medical_insurance_is_never_offered(String code, String zh, String en) {
        assertThat(rules(insurance(code, zh, en).check())).containsExactly("DICT-3-1");
        var entry = new DictionaryEntry(insurance(code, zh, en), "系统", NOW);
        entry.offer(false, "系统", "不在范围", NOW).orThrow();
        assertThat(rules(entry.offer(true, "系统", "试一试", NOW))).containsExactly("DICT-3-1");
        assertThat(entry.isSelectable(DAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1A", "A B", "A-B", "险种", "ABCDEFGHIJKLMNOPQRSTUVWXYZ12345"})
    void a_code_has_a_form(String code) {
        assertThat(rules(insurance(code, "某险", "Something").check())).containsExactly("DICT-3-2");
    }

    @Test
    void names_day_and_reason_are_asked_for_all_at_once() {
        var empty = new NewEntry(ExtensibleList.SESSION_END_REASON, "X1", " ", null, 1, null, "理".repeat(201));
        assertThat(empty.check().reasons())
                .extracting(Reason::field)
                .containsExactly("nameZh", "nameEn", "validFrom", "reason");
        assertThat(rules(empty.check())).containsOnly("DICT-3-3");
    }

    @Test
    void it_is_disabled_and_enabled_with_a_reason_each() {
        var entry = added();
        assertThat(rules(entry.offer(false, "系统", " ", NOW))).containsExactly("DICT-3-3");
        assertThat(rules(entry.offer(true, "系统", "没有变化", NOW))).containsExactly("DICT-3-4");
        entry.offer(false, "系统", "暂停", NOW).orThrow();
        assertThat(entry.isSelectable(DAY)).isFalse();
        entry.offer(true, "系统", "恢复", NOW).orThrow();
        assertThat(entry.isSelectable(DAY)).isTrue();
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }
}

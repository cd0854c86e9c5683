package org.sheyin.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.rule.model.ParameterUnit;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

class DisclosureRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Actor OFFICER = actor(5, OrgKind.ADMIN, "4401");

    @Test
    void an_exception_with_document_recipient_scope_and_end_is_registered() {
        assertThat(check(text("粤社函〔2026〕1号", "市审计局", 365, 100))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 市审计局, 十个字以上的具体范围说明, 30, 0, DISCLOSURE-24-1",
        "粤社函1号, 市, 十个字以上的具体范围说明, 30, 0, DISCLOSURE-24-2",
        "粤社函1号, 市审计局, 全部, 30, 0, DISCLOSURE-24-3",
        "粤社函1号, 市审计局, 十个字以上的具体范围说明, -1, 0, DISCLOSURE-24-4",
        "粤社函1号, 市审计局, 十个字以上的具体范围说明, 366, 0, DISCLOSURE-24-5",
        "粤社函1号, 市审计局, 十个字以上的具体范围说明, 30, 2001, DISCLOSURE-24-6",
        "粤社函1号, 市审计局, 十个字以上的具体范围说明, 30, -1, DISCLOSURE-24-6"
    })
    void each_part_is_asked_for(String document, String recipient, String scope, int days, int more, String rule) {
        var text = new DisclosureText(
                1, DisclosureBasis.LAW, document, recipient, scope, TODAY, TODAY.plusDays(days), more);
        assertThat(check(text)).containsExactly(rule);
    }

    @Test
    void one_of_the_four_bases_is_named() {
        var text = new DisclosureText(1, null, "粤社函1号", "市审计局", "十个字以上的具体范围说明", TODAY, TODAY, 0);
        assertThat(check(text)).containsExactly("DISCLOSURE-24-1");
    }

    @Test
    void it_does_not_begin_in_the_past() {
        var text = new DisclosureText(
                1, DisclosureBasis.LAW, "粤社函1号", "市审计局", "十个字以上的具体范围说明", TODAY.minusDays(1), TODAY, 0);
        assertThat(check(text)).containsExactly("DISCLOSURE-24-4");
    }

    @Test
    void it_is_ended_once_and_with_a_reason() {
        var disclosure = new Disclosure(text("粤社函1号", "市审计局", 30, 0), actor(7, OrgKind.AGENCY, "440106"), NOW);
        assertThat(disclosure.isLive(TODAY)).isTrue();
        assertThat(rules(disclosure.end("完", OFFICER, TODAY, NOW))).containsExactly("DISCLOSURE-24-8");
        assertThat(disclosure.end("协查工作已结束", OFFICER, TODAY, NOW).isAllowed()).isTrue();
        assertThat(disclosure.isLive(TODAY)).isFalse();
        assertThat(rules(disclosure.end("协查工作已结束", OFFICER, TODAY, NOW))).containsExactly("DISCLOSURE-24-7");
    }

    @Test
    void what_is_over_is_not_ended() {
        var disclosure = new Disclosure(text("粤社函1号", "市审计局", 0, 0), OFFICER, NOW);
        assertThat(disclosure.isLive(TODAY)).isTrue();
        assertThat(disclosure.isLive(TODAY.plusDays(1))).isFalse();
        assertThat(rules(disclosure.end("协查工作已结束", OFFICER, TODAY.plusDays(1), NOW)))
                .containsExactly("DISCLOSURE-24-7");
    }

    @Test
    void the_last_record_of_the_day_is_shown_and_the_next_is_not() {
        assertThat(DailyView.judge(199, limit("200"), 0).isAllowed()).isTrue();
        assertThat(DailyView.judge(200, limit("200"), 1).isAllowed()).isTrue();
        assertThat(DailyView.judge(200, limit("200"), 0).reasons())
                .extracting(Reason::ruleId, Reason::parameter, Reason::value, Reason::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DISCLOSURE-24-10", "viewLimit.perDay", "200", 3));
    }

    @Test
    void four_fifths_of_the_looks_are_told_of() {
        assertThat(DailyView.warning(159, limit("200"), 0)).isEmpty();
        assertThat(DailyView.warning(160, limit("200"), 0)).hasValueSatisfying(told -> {
            assertThat(told.ruleId()).isEqualTo("DISCLOSURE-24-15");
            assertThat(told.args()).containsExactly("160", "200", "40");
            assertThat(told.version()).isEqualTo(3);
        });
        assertThat(DailyView.warning(199, limit("200"), 50)).isEmpty();
        assertThat(DailyView.warning(200, limit("200"), 50)).isPresent();
    }

    @Test
    void an_alarm_is_answered_once_in_words_by_somebody_else() {
        assertThat(rules(new DailyView(9, TODAY, 10, null).answer("已核实", OFFICER, NOW)))
                .containsExactly("DISCLOSURE-24-11");
        var alarm = new DailyView(9, TODAY, 200, NOW);
        assertThat(rules(alarm.answer(" ", OFFICER, NOW))).containsExactly("DISCLOSURE-24-12");
        assertThat(alarm.answer("已核实", OFFICER, NOW).isAllowed()).isTrue();
        assertThat(rules(alarm.answer("已核实", OFFICER, NOW))).containsExactly("DISCLOSURE-24-11");
        assertThat(rules(new DailyView(5, TODAY, 200, NOW).answer("已核实", OFFICER, NOW)))
                .containsExactly("DISCLOSURE-24-13");
    }

    private static List<String> check(DisclosureText text) {
        return rules(text.check(TODAY, value("disclosure.months", "12", ParameterUnit.MONTHS)));
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }

    private static DisclosureText text(String document, String recipient, int days, int more) {
        return new DisclosureText(
                1,
                DisclosureBasis.AUTHORITY,
                document,
                recipient,
                "失业保险金发放专项检查所涉办件",
                TODAY,
                TODAY.plusDays(Math.min(days, 364)),
                more);
    }

    private static ParameterValue limit(String text) {
        return value("viewLimit.perDay", text, ParameterUnit.COUNT);
    }

    private static ParameterValue value(String key, String text, ParameterUnit unit) {
        return new ParameterValue(key, text, unit, "24", 3, TODAY, "", "", false);
    }

    private static Actor actor(long id, OrgKind kind, String region) {
        return new Actor(id, "甲", kind, region, 1, 0, 0, false, Set.of(Right.SELF), 1, "test");
    }
}

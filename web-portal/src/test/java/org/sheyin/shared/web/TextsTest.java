package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Reason;

/** A refusal names article, parameter, value and version (invariant 20), and speaks in words. */
class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void a_refusal_by_a_parameter_names_article_parameter_value_and_version() {
        var reason = Reason.of("CASE-20-13", "20", "李样安", "2026-11-23 16:00").withParameter("case.claim.hours", "4", 3);

        assertThat(texts.reason(reason, Locale.SIMPLIFIED_CHINESE))
                .contains("李样安", "2026-11-23 16:00")
                .endsWith("（依据第20条；case.claim.hours = 4，第 3 版）");
        assertThat(texts.reason(reason, Locale.ENGLISH)).contains("case.claim.hours", "4", "3", "20");
    }

    @Test
    void a_refusal_without_a_parameter_names_its_article() {
        assertThat(texts.reason(Reason.of("CASE-20-8", "20"), Locale.SIMPLIFIED_CHINESE))
                .contains("法律依据")
                .endsWith("（依据第20条）");
    }

    @Test
    void states_steps_rights_and_parts_of_the_system_are_told_in_words() {
        var late = Reason.of("CASE-20-11", "20", "COMPLETED", "HANDOFF", "2026-11-23 10:00", "APPROVE");
        assertThat(texts.reason(late, Locale.SIMPLIFIED_CHINESE))
                .contains("办结", "系统·交接服务", "审核通过")
                .doesNotContain("COMPLETED", "HANDOFF", "APPROVE");
        assertThat(texts.reason(Reason.of("CASE-21-1", "21", "CASE_REVIEW"), Locale.SIMPLIFIED_CHINESE))
                .contains("“审核”");
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void no_state_is_told_by_its_name_in_the_program(CaseState state) {
        var refused = Reason.of("CASE-20-2f", "20(2)", state.name());
        assertThat(texts.reason(refused, Locale.SIMPLIFIED_CHINESE)).doesNotContain(state.name());
        assertThat(texts.reason(refused, Locale.ENGLISH)).doesNotContain(state.name());
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void no_step_is_told_by_its_name_in_the_program(CaseAction action) {
        var refused = Reason.of("CASE-20-1", "20", "DELIVERED", action.name());
        assertThat(texts.reason(refused, Locale.SIMPLIFIED_CHINESE)).doesNotContain(action.name(), "DELIVERED");
        assertThat(texts.reason(refused, Locale.ENGLISH)).doesNotContain(action.name(), "DELIVERED");
    }

    @Test
    void a_name_stays_as_it_is() {
        assertThat(texts.reason(Reason.of("CASE-20-3", "20", "WANG"), Locale.SIMPLIFIED_CHINESE))
                .contains("WANG");
    }
}

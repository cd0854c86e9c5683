package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.rule.model.ParameterUnit;
import org.sheyin.rule.model.ParameterValue;

/** Rule CASE-20-2g: once more after a closed case of the own outlet needs a reason (Art 20(2), case.duplicate.days). */
class RepeatIsMeantTest {
    private static final ParameterValue WITHIN = new ParameterValue(
            "case.duplicate.days", "30", ParameterUnit.DAYS, "20(2)", 1, LocalDate.EPOCH, "", "", false);
    private static final EarlierCases ONE = new EarlierCases(List.of("440104-20261101-000007"), WITHIN);

    @Test
    void the_first_case_needs_none() {
        Trial.of(CaseAction.ACCEPT)
                .facts(facts -> facts.earlier(EarlierCases.NONE).note(""))
                .isAllowed();
    }

    @Test
    void after_a_closed_one_it_is_refused_without_a_reason_and_allowed_with_one() {
        Trial.of(CaseAction.ACCEPT)
                .facts(facts -> facts.earlier(ONE).note(ONE.confirmed(" ")))
                .isRefusedBy("CASE-20-2g");
        Trial.of(CaseAction.ACCEPT)
                .facts(facts -> facts.earlier(ONE).note(ONE.confirmed("缴费中断后重新申请")))
                .isAllowed();
    }

    @Test
    void the_refusal_names_the_cases_the_parameter_and_the_field() {
        var reason = ONE.reason("CASE-20-2g");
        assertThat(reason.args()).containsExactly("440104-20261101-000007");
        assertThat(reason.parameter()).isEqualTo("case.duplicate.days");
        assertThat(reason.value()).isEqualTo("30");
        assertThat(reason.field()).isEqualTo("repeatReason");
    }

    @Test
    void the_trail_keeps_after_which_cases_and_why() {
        assertThat(ONE.confirmed(" 重新申请 ")).isEqualTo("440104-20261101-000007：重新申请");
        assertThat(EarlierCases.NONE.confirmed("多写的")).isEmpty();
    }
}

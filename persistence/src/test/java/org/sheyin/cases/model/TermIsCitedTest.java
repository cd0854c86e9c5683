package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.rule.model.RuleData;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** Invariant 20: a refusal by time names the parameter with the value and the version in force, never a made-up one. */
class TermIsCitedTest {
    @ParameterizedTest(name = "{1} names {2}")
    @CsvSource({
        "APPROVE, CASE-20-3, case.claim.hours",
        "RELEASE, CASE-20-3, case.claim.hours",
        "EXPIRE_CLAIM, CASE-20-4, case.claim.hours",
        "LAPSE, CASE-20-9, case.correction.wd"
    })
    void the_refusal_carries_key_value_and_version(CaseAction action, String rule, String key) {
        var term = RuleData.delivered().asOf(LocalDate.of(2026, 11, 23)).value(key);
        var trial = Trial.of(action).facts(facts -> facts.term(term)).at(SampleCase.NOW.plus(Duration.ofHours(1)));
        var tried = action == CaseAction.APPROVE || action == CaseAction.RELEASE
                ? trial.by(SampleActors.agency(299, action.right()))
                : trial;

        assertThat(tried.file()
                        .apply(action, tried.facts().build(), tried.actor(), tried.at())
                        .reasons())
                .contains(term.cite(Reason.of(rule, "20", args(tried, rule))));
        assertThat(term.version()).isPositive();
    }

    private static String[] args(Trial tried, String rule) {
        return "CASE-20-3".equals(rule) ? new String[] {tried.file().claim().holderName()} : new String[0];
    }
}

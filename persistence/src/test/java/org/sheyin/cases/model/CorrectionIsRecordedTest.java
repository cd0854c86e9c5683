package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Reason;

/** Rule CASE-27-1: no decided case is reopened without the whole correction record (Art 27). */
class CorrectionIsRecordedTest {
    static Stream<Arguments> partsLeftOut() {
        var whole = SampleFacts.correction();
        return Stream.of(
                part("wrong", new Correction(" ", whole.found(), whole.basis(), whole.consequences(), whole.told())),
                part("found", new Correction(whole.wrong(), null, whole.basis(), whole.consequences(), whole.told())),
                part("basis", new Correction(whole.wrong(), whole.found(), null, whole.consequences(), whole.told())),
                part("consequences", new Correction(whole.wrong(), whole.found(), whole.basis(), "", whole.told())),
                part("told", new Correction(whole.wrong(), whole.found(), whole.basis(), whole.consequences(), " ")));
    }

    private static Arguments part(String field, Correction without) {
        UnaryOperator<CaseFacts.Builder> change = facts -> facts.correction(without);
        return Arguments.of(field, change);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "REJECTED"})
    void with_the_whole_record_it_is_reopened(CaseState decided) {
        Trial.from(decided, CaseAction.REOPEN).isAllowed();
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("partsLeftOut")
    void without_a_part_it_is_refused_at_its_field(String field, UnaryOperator<CaseFacts.Builder> change) {
        var trial = Trial.of(CaseAction.REOPEN).facts(change);
        trial.isRefusedBy("CASE-27-1");
        assertThat(trial.file()
                        .apply(trial.action(), trial.facts().build(), trial.actor(), trial.at())
                        .reasons())
                .extracting(Reason::field)
                .containsExactly(field);
    }

    @Test
    void what_is_missing_is_named_together() {
        Trial.of(CaseAction.REOPEN)
                .facts(facts ->
                        facts.correction(new Correction("", null, "", "", "")).otherOpenCase(true))
                .isRefusedBy("CASE-27-1", "CASE-27-1", "CASE-27-1", "CASE-27-1", "CASE-27-1", "CASE-27-2");
    }
}

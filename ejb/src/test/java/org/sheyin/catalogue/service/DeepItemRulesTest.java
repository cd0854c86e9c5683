package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.catalogue.model.CrossFieldRule;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormValues;

/** Every rule of the twelve items in full depth has an example that keeps it and one that breaks it. */
class DeepItemRulesTest {
    private static final Map<String, FormValues> SAMPLES = DeepSamples.ALL;

    static Set<String> codes() {
        return SAMPLES.keySet();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_rightly_filled_form_has_no_finding(String code) {
        assertThat(Forms.check(Forms.FILES.form(code), SAMPLES.get(code))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvFileSource(resources = "/catalogue/deep-item-rules.csv", delimiter = '|', numLinesToSkip = 1)
    void a_rule_tells_right_from_wrong(String rule, String kept, String broken) {
        var code = codeOf(rule);
        var form = Forms.FILES.form(code);
        var sample = SAMPLES.get(code);

        assertThat(Forms.ruleIds(Forms.check(form, Forms.changed(sample, kept == null ? "" : kept))))
                .doesNotContain(rule);

        var findings = Forms.check(form, Forms.changed(sample, broken));
        assertThat(Forms.ruleIds(findings)).contains(rule);
        assertThat(findings).filteredOn(f -> f.ruleId().equals(rule)).allSatisfy(DeepItemRulesTest::namesItsGround);
    }

    private static void namesItsGround(Finding finding) {
        assertThat(finding.article()).isNotBlank();
        assertThat(finding.messageZh() + finding.messageEn()).isNotBlank().doesNotContain("{");
        assertThat(finding.parameter().isEmpty()).isEqualTo(finding.value().isEmpty());
    }

    @Test
    void every_rule_has_its_example() throws Exception {
        try (var stream = getClass().getResourceAsStream("/catalogue/deep-item-rules.csv")) {
            Set<String> shown = Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split("\\|")[0].strip())
                    .collect(Collectors.toSet());
            Set<String> rules = SAMPLES.keySet().stream()
                    .flatMap(code -> Forms.FILES.form(code).rules().stream())
                    .map(CrossFieldRule::id)
                    .collect(Collectors.toSet());
            assertThat(shown).isEqualTo(rules);
        }
    }

    private static String codeOf(String rule) {
        return switch (rule) {
            case "AGENT-R1", "AGENT-R2", "AGENT-R3", "AGENT-R4" -> "01-01";
            case "ACCOUNT-R1" -> "13-01";
            default -> rule.substring(0, 5);
        };
    }
}

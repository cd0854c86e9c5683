package org.sheyin.rule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.CsvTable;

class ParameterBoundsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ParameterSet DELIVERED = RuleData.delivered();

    static List<String> keys() {
        return DELIVERED.parameters().stream().map(RuleParameter::key).toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_default_fits_and_nothing_beyond_the_bounds_does(String key) {
        RuleParameter parameter = DELIVERED.parameter(key);

        assertThat(parameter.fits(DELIVERED.asOf(DAY).value(key).text())).isTrue();
        assertThat(parameter.fits("")).isFalse();
        assertThat(parameter.fits("-1")).isFalse();
        assertThat(parameter.fits("nonsense")).isFalse();
        if (parameter.lowerBound() != null) {
            assertThat(parameter.fits(String.valueOf(parameter.lowerBound()))).isTrue();
            assertThat(parameter.fits(String.valueOf(parameter.upperBound()))).isTrue();
            assertThat(parameter.fits(String.valueOf(parameter.lowerBound() - 1)))
                    .isFalse();
            assertThat(parameter.fits(String.valueOf(parameter.upperBound() + 1)))
                    .isFalse();
        }
        parameter.allowedValues().forEach(word -> assertThat(parameter.fits(word))
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void what_the_text_fixes_has_one_possible_value(String key) {
        RuleParameter parameter = DELIVERED.parameter(key);

        if (parameter.isFixed()) {
            assertThat(parameter.allowedValues().size() == 1
                            || parameter.lowerBound().equals(parameter.upperBound()))
                    .isTrue();
            assertThat(parameter.isOverridable()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.retention.days", "log.retention.audit.days"})
    void log_retention_below_one_calendar_year_is_refused(String key) {
        RuleParameter retention = DELIVERED.parameter(key);

        assertThat(retention.fits("366")).isTrue();
        assertThatThrownBy(() -> version(retention, "365"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Art 23");
        assertThat(retention.isOverridable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "rule.dormant.months, 4",
        "rule.dormant.warnDays, '14,61'",
        "rule.dormant.warnDays, '14,'",
        "rule.exit.ratio, 19",
        "rule.exit.inclusive, false",
        "rule.exit.signers, 1",
        "review.perCase, 2",
        "complaint.callback, off",
        "case.correction.wd, 4",
        "case.correction.wd, 31",
        "sample.postCheck, 0",
        "sod.handlerAndMaterials, allowed",
        "office.hours, 12:00-08:30",
    })
    void what_the_register_excludes_is_refused(String key, String value) {
        assertThatThrownBy(() -> version(DELIVERED.parameter(key), value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }

    @Test
    void every_parameter_cites_a_source_that_exists_and_has_both_names() {
        var sources = CsvTable.resource(RuleData.class, "/rule/law-sources.csv").stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());

        assertThat(DELIVERED.parameters()).allSatisfy(parameter -> {
            assertThat(sources).contains(parameter.sourceCode());
            assertThat(parameter.nameZh()).isNotBlank();
            assertThat(parameter.nameEn()).isNotBlank();
            assertThat(parameter.noteZh().isBlank())
                    .isEqualTo(parameter.noteEn().isBlank());
        });
    }

    private static RuleParameterVersion version(RuleParameter parameter, String value) {
        return new RuleParameterVersion(
                parameter, 2, RuleParameterVersion.PROVINCE, value, DAY, "test", "tester", Instant.EPOCH);
    }
}

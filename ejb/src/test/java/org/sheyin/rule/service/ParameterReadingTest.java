package org.sheyin.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.model.LawSource;
import org.sheyin.rule.model.ParameterRepository;
import org.sheyin.rule.model.ParameterSet;
import org.sheyin.rule.model.RuleData;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.SampleActors;

/** What the page of the parameters shows: the value of the day with its basis, and all versions. */
class ParameterReadingTest {
    private static final String KEY = "handoff.amber";
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private final InMemoryParameterRepository versions = new InMemoryParameterRepository();
    private final ParameterReading reading = new ParameterReading(new RuleParameters(versions), withSources());

    private ParameterRepository withSources() {
        return new ParameterRepository() {
            @Override
            public long versionCount() {
                return versions.versionCount();
            }

            @Override
            public ParameterSet load() {
                return versions.load();
            }

            @Override
            public List<LawSource> sources() {
                return RuleData.delivered().parameters().stream()
                        .map(one -> one.sourceCode())
                        .distinct()
                        .map(ParameterReadingTest::source)
                        .toList();
            }
        };
    }

    private static LawSource source(String code) {
        return Made.of(
                LawSource.class,
                Map.of("code", code, "lawZh", "办法", "lawEn", "Measures", "number", "", "clauseZh", "", "clauseEn", ""));
    }

    private ParameterLine line(LocalDate day) {
        return reading.list(SampleActors.supervisor(), KEY, day).get(0);
    }

    @Test
    void theValueIsThatOfTheDay() {
        versions.add(KEY, 2, "", "7", LATER);
        assertThat(line(LATER.minusDays(1)).current().version()).isEqualTo(1);
        assertThat(line(LATER).current().value()).isEqualTo("7");
        assertThat(line(LATER).history()).extracting(VersionLine::version).containsExactly(2, 1);
        assertThat(line(RuleData.DEFAULTS_FROM.minusDays(1)).current())
                .as("before anything was in force")
                .isNull();
    }

    @Test
    void aCitysOwnValueStandsInTheHistoryAndNotInForceForTheProvince() {
        versions.add("rule.dormant.months", 2, "440100", "2", LATER);
        var line = reading.list(SampleActors.supervisor(), "rule.dormant.months", LATER)
                .get(0);
        assertThat(line.current().value()).isEqualTo("3");
        assertThat(line.history()).extracting(VersionLine::city).containsExactly("440100", "");
        assertThat(line.bounds()).isEqualTo("1 – 3");
    }

    @Test
    void theSearchFindsKeyNameAndArticle() {
        var all = reading.list(SampleActors.supervisor(), null, LATER);
        assertThat(all).hasSize(RuleData.delivered().parameters().size());
        assertThat(reading.list(SampleActors.supervisor(), "HANDOFF.", LATER)).hasSize(2);
        assertThat(reading.list(SampleActors.supervisor(), "36(6)", LATER)).hasSize(3);
        assertThat(reading.list(SampleActors.supervisor(), "没有这样的参数", LATER)).isEmpty();
    }
}

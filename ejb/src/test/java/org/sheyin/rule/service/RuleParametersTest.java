package org.sheyin.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.model.RuleParameterVersion;

class RuleParametersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final InMemoryParameterRepository repository = new InMemoryParameterRepository();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private final RuleParameters parameters = new RuleParameters(repository, now::get);

    @Test
    void they_are_read_once_while_no_version_is_added() {
        for (int i = 0; i < 10; i++) {
            parameters.asOf(DAY).value("case.claim.hours");
            now.updateAndGet(at -> at.plus(RuleParameters.CHECKED_EVERY));
        }

        assertThat(repository.loads()).isEqualTo(1);
    }

    @Test
    void a_new_version_is_noticed_after_the_check_interval() {
        assertThat(parameters.asOf(DAY).value("handoff.amber").asInt()).isEqualTo(5);

        repository.add("handoff.amber", 2, RuleParameterVersion.PROVINCE, "3", DAY);
        assertThat(parameters.asOf(DAY).value("handoff.amber").version()).isEqualTo(1);

        now.updateAndGet(at -> at.plus(RuleParameters.CHECKED_EVERY));
        assertThat(parameters.asOf(DAY).value("handoff.amber").asInt()).isEqualTo(3);
        assertThat(parameters.asOf(DAY).value("handoff.amber").version()).isEqualTo(2);
    }

    @Test
    void a_city_has_its_own_value() {
        repository.add("singleSet.city", 2, "440100", "true", DAY);

        assertThat(parameters.asOf(DAY, "440100").value("singleSet.city").asBoolean())
                .isTrue();
        assertThat(parameters.asOf(DAY, "440300").value("singleSet.city").asBoolean())
                .isFalse();
        assertThat(parameters.all().parameters()).hasSizeGreaterThan(60);
    }
}

package org.sheyin.rule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.model.WorkCalendar;
import org.sheyin.calendar.model.WorkingTime;

class ParametersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final InMemoryParameterRepository repository = new InMemoryParameterRepository();

    private ParameterValue value(String key) {
        return repository.load().asOf(DAY).value(key);
    }

    @Test
    void a_decision_run_again_finds_what_was_in_force_on_its_day() {
        repository.add("case.claim.hours", 2, RuleParameterVersion.PROVINCE, "6", DAY);
        repository.add("case.claim.hours", 3, RuleParameterVersion.PROVINCE, "8", DAY.plusDays(10));
        var set = repository.load();

        assertThat(set.asOf(DAY.minusDays(1)).value("case.claim.hours").asInt()).isEqualTo(4);
        assertThat(set.asOf(DAY).value("case.claim.hours").version()).isEqualTo(2);
        assertThat(set.asOf(DAY.plusDays(9)).value("case.claim.hours").asInt()).isEqualTo(6);
        assertThat(set.asOf(DAY.plusDays(10)).value("case.claim.hours").asInt()).isEqualTo(8);
    }

    @Test
    void a_second_version_of_the_same_day_corrects_the_first() {
        repository.add("case.claim.hours", 2, RuleParameterVersion.PROVINCE, "6", DAY);
        repository.add("case.claim.hours", 3, RuleParameterVersion.PROVINCE, "5", DAY);

        assertThat(value("case.claim.hours").asInt()).isEqualTo(5);
    }

    @Test
    void an_unknown_key_and_a_day_before_all_versions_are_refused() {
        var set = repository.load();

        assertThatThrownBy(() -> set.asOf(DAY).value("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> set.asOf(LocalDate.of(2024, 12, 31)).value("handoff.red"))
                .hasMessageContaining("2024-12-31");
    }

    @Test
    void an_agreement_wins_only_where_it_speaks_and_may_speak() {
        ParameterOverride agreement =
                (key, day) -> key.equals("transfer.maxHoldDays") || key.equals("log.retention.days")
                        ? Optional.of(new ParameterOverride.Agreed("45", "第八条", "粤社银协〔2024〕3号"))
                        : Optional.empty();
        var parameters = repository.load().asOf(DAY).under(agreement);

        assertThat(parameters.value("transfer.maxHoldDays").asInt()).isEqualTo(45);
        assertThat(parameters.value("transfer.maxHoldDays").article()).isEqualTo("第八条");
        assertThat(parameters.value("transfer.maxHoldDays").overridden()).isTrue();
        assertThat(parameters.value("difference.wd").overridden()).isFalse();
        assertThat(parameters.value("log.retention.days").asInt()).isEqualTo(366);
    }

    @Test
    void a_value_is_read_as_what_it_is() {
        assertThat(value("rule.exit.ratio").asPercent()).isEqualByComparingTo(new BigDecimal("0.2"));
        assertThat(value("rule.exit.inclusive").asBoolean()).isTrue();
        assertThat(value("rule.dormant.warnDays").asInts()).containsExactly(14, 3);
        assertThat(value("rule.dormant.months").asPeriod()).isEqualTo(Period.ofMonths(3));
        assertThat(value("handoff.red").asDuration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(value("office.hours").asOfficeHours().perDay()).isEqualTo(Duration.ofHours(7));
        assertThat(value("rule.dormant.action").is("freeze")).isTrue();
        assertThatThrownBy(() -> value("case.correction.wd").asDuration()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> value("handoff.red").asPercent()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "case.correction.wd, 2026-09-30T10:00, 2026-10-20T10:00",
        "case.claim.hours, 2026-11-23T16:00, 2026-11-24T11:00",
        "handoff.red, 2026-11-23T23:50, 2026-11-24T00:20",
        "rule.dormant.months, 2026-11-30T09:00, 2027-02-28T09:00",
        "leaver.file, 2026-11-23T09:00, 2026-11-23T09:00",
    })
    void a_deadline_follows_from_value_and_unit(String key, LocalDateTime from, LocalDateTime due) {
        var working = new WorkingTime(
                WorkCalendar.of(CalendarData.delivered()), value("office.hours").asOfficeHours());

        assertThat(value(key).after(from, working)).isEqualTo(due);
    }

    @Test
    void a_refusal_names_article_parameter_value_and_version() {
        var reason = value("case.duplicate.days").reason("CASE-20-2d", "30");

        assertThat(reason.article()).isEqualTo("20(2)");
        assertThat(reason.parameter()).isEqualTo("case.duplicate.days");
        assertThat(reason.value()).isEqualTo("30");
        assertThat(reason.version()).isEqualTo(1);
    }
}

package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.rule.model.InMemoryParameterRepository;

/** ACCOUNT-23-1 and ACCOUNT-25-41: from where and when a bank's person logs in. */
class LoginGateTest {
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final List<AddressRange> LINE = Stream.of("10.44.0.0/16")
            .map(AddressRange::parse)
            .flatMap(Optional::stream)
            .toList();

    private final InMemoryParameterRepository rules = new InMemoryParameterRepository();

    private List<LoginGate.Breach> breaches(List<AddressRange> lines, String origin, LocalTime time) {
        return LoginGate.breaches(lines, origin, time, rules.load().asOf(LocalDate.of(2026, 11, 28)));
    }

    @Test
    void overTheLineAtNoonNothingIsWrong() {
        assertThat(breaches(LINE, "10.44.3.9", NOON)).isEmpty();
    }

    @Test
    void aBankWithoutALineIsNotRestricted() {
        assertThat(breaches(List.of(), "203.0.113.9", NOON)).isEmpty();
    }

    @Test
    void fromElsewhereItIsRefusedByDefault() {
        assertThat(breaches(LINE, "203.0.113.9", NOON)).singleElement().satisfies(breach -> {
            assertThat(breach.outcome()).isEqualTo(Outcome.OUTSIDE_LINE);
            assertThat(breach.reason().ruleId()).isEqualTo("ACCOUNT-23-1");
            assertThat(breach.reason().parameter()).isEqualTo("login.outsideLine");
            assertThat(breach.refused()).isTrue();
        });
    }

    @Test
    void atNightItIsAnAlarmByDefaultAndRefusedWhenTheParameterSaysSo() {
        assertThat(breaches(LINE, "10.44.3.9", LocalTime.of(21, 0)))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.outcome()).isEqualTo(Outcome.OUTSIDE_HOURS);
                    assertThat(breach.reason().ruleId()).isEqualTo("ACCOUNT-25-41");
                    assertThat(breach.refused()).isFalse();
                });
        rules.add(LoginGate.OUTSIDE_HOURS, 2, "", "refuse", LocalDate.of(2026, 11, 1));
        assertThat(breaches(LINE, "10.44.3.9", LocalTime.of(6, 59)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.refused()).isTrue());
        assertThat(breaches(LINE, "10.44.3.9", LocalTime.of(7, 0))).isEmpty();
    }
}

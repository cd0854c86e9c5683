package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatTest {
    private final Format format = new Format();

    @Test
    void times_are_beijing_times() {
        assertThat(format.time(Instant.parse("2026-11-23T16:05:09Z"))).isEqualTo("2026-11-24 00:05");
        assertThat(format.second(Instant.parse("2026-11-23T16:05:09Z"))).isEqualTo("2026-11-24 00:05:09");
        assertThat(format.date(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
    }

    @Test
    void amounts_have_two_decimals_and_thousands() {
        assertThat(format.amount(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
    }

    @Test
    void nothing_is_written_as_nothing() {
        assertThat(format.time(null) + format.date(null) + format.amount(null)).isEmpty();
    }
}

package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthIdTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void an_id_carries_its_month_and_number() {
        assertThat(MonthId.of(NOVEMBER, 42)).isEqualTo(2026_11_0000000042L);
        assertThat(MonthId.month(MonthId.of(NOVEMBER, 42))).isEqualTo(NOVEMBER);
    }

    @Test
    void ids_of_a_month_lie_below_those_of_the_next() {
        assertThat(MonthId.of(NOVEMBER, 9_999_999_999L)).isLessThan(MonthId.of(YearMonth.of(2026, 12), 1));
        assertThat(MonthId.of(YearMonth.of(2026, 12), 9_999_999_999L)).isLessThan(MonthId.of(YearMonth.of(2027, 1), 1));
    }

    @Test
    void every_id_until_the_year_9000_is_exact_in_javascript() {
        assertThat(MonthId.of(YearMonth.of(9000, 12), 9_999_999_999L)).isLessThan(1L << 53);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_000L, Long.MAX_VALUE})
    void a_number_out_of_bounds_is_refused(long number) {
        assertThatThrownBy(() -> MonthId.of(NOVEMBER, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_looked_for_beyond_the_month_after_this_one() {
        var turnOfTheYear = java.time.ZonedDateTime.parse("2026-12-31T23:59:00+08:00[Asia/Shanghai]");

        assertThat(MonthId.month(MonthId.highest(turnOfTheYear.toInstant()))).isEqualTo(YearMonth.of(2027, 1));
        assertThat(MonthId.month(MonthId.highest(turnOfTheYear.toInstant()) + 1))
                .isEqualTo(YearMonth.of(2027, 2));
    }
}

package org.sheyin.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever is due in so many days is due then and not earlier, at the end of May some days later: no day of February lies three months before. */
class DemoDormancyTest {
    @Test
    void the_day_is_right_on_every_day_of_three_years() {
        for (var today = LocalDate.of(2026, 1, 1); today.getYear() < 2029; today = today.plusDays(1)) {
            for (int dueIn : new int[] {-31, -1, 0, 2, 12}) {
                assertThat(DemoDormancy.lastUse(today, dueIn).plusMonths(3))
                        .isBetween(today.plusDays(dueIn), today.plusDays(dueIn + 3L));
            }
        }
    }
}

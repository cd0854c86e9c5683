package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ranges of the due time touch and do not overlap, at their edges and as filters of the list. */
class UrgencyTest {
    private static final Urgency.Horizon HORIZON = new Stage().times.horizon(Stage.NOW);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T01:59:59Z, OVERDUE",
        "2026-11-23T02:00:00Z, TODAY",
        "2026-11-23T15:59:59Z, TODAY",
        "2026-11-23T16:00:00Z, SOON",
        "2026-11-25T15:59:59Z, SOON",
        "2026-11-25T16:00:00Z, LATER"
    })
    void the_edge_belongs_to_the_later_range(Instant due, Urgency expected) {
        assertThat(HORIZON.of(due)).isEqualTo(expected);
        for (Urgency urgency : Urgency.values()) {
            var filter = HORIZON.narrow(CaseFilter.of(), urgency);
            boolean inside = (filter.dueFrom() == null || !due.isBefore(filter.dueFrom()))
                    && (filter.dueBefore() == null || due.isBefore(filter.dueBefore()));
            assertThat(inside).as("%s in the list of %s", due, urgency).isEqualTo(urgency == expected);
        }
    }

    @Test
    void on_a_friday_the_second_working_day_is_tuesday() {
        var friday = new Stage().times.horizon(Instant.parse("2026-11-27T02:00:00Z"));
        assertThat(friday.of(Instant.parse("2026-12-01T09:30:00Z"))).isEqualTo(Urgency.SOON);
        assertThat(friday.of(Instant.parse("2026-12-02T00:30:00Z"))).isEqualTo(Urgency.LATER);
    }

    @Test
    void without_a_due_time_nothing_presses() {
        assertThat(HORIZON.of(null)).isEqualTo(Urgency.LATER);
        assertThat(HORIZON.narrow(CaseFilter.of(), null)).isEqualTo(CaseFilter.of());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void a_range_keeps_the_rest_of_the_filter(Urgency urgency) {
        assertThat(HORIZON.narrow(CaseFilter.of().ofAgency(5), urgency).agencyId())
                .isEqualTo(5);
    }
}

package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;

/** Deadlines around National Day 2026: free from 1 to 7 October, worked on Saturday the 10th. */
class CaseTimesTest {
    private final CaseTimes times = new Stage().times;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Test
    void the_holiday_does_not_count_and_the_saturday_worked_for_it_does() {
        assertThat(times.due(at("2026-09-30T10:00"), 2)).isEqualTo(at("2026-10-09T10:00"));
        assertThat(times.due(at("2026-09-30T10:00"), 3)).isEqualTo(at("2026-10-10T10:00"));
        assertThat(times.due(at("2026-09-30T10:00"), 4)).isEqualTo(at("2026-10-12T10:00"));
    }

    @Test
    void what_is_accepted_in_the_holiday_is_counted_from_its_end() {
        assertThat(times.due(at("2026-10-03T10:00"), 1)).isEqualTo(at("2026-10-08T10:00"));
    }

    @Test
    void a_correction_may_take_ten_working_days() {
        assertThat(times.correctionDue(at("2026-09-29T16:00"))).isEqualTo(at("2026-10-19T16:00"));
    }

    @Test
    void a_claim_goes_on_after_lunch_and_after_the_holiday() {
        assertThat(times.claimUntil(at("2026-09-30T10:00"))).isEqualTo(at("2026-09-30T16:00"));
        assertThat(times.claimUntil(at("2026-09-30T16:30"))).isEqualTo(at("2026-10-08T11:30"));
    }

    @Test
    void the_day_is_that_of_guangzhou() {
        assertThat(CaseTimes.today(Instant.parse("2026-09-30T16:30:00Z"))).hasToString("2026-10-01");
    }

    @Test
    void a_case_that_was_not_paused_keeps_its_due_time() {
        var file = SampleCase.in(CaseState.SUBMITTED);

        assertThat(times.dueAfterPause(file, SampleCase.NOW.plus(Duration.ofDays(9))))
                .isEqualTo(file.clock().dueAt());
    }

    @Test
    void a_pause_over_a_weekend_moves_the_due_time_by_its_working_days() {
        var file = SampleCase.in(CaseState.CORRECTION);
        var monday = SampleCase.NOW.plus(Duration.ofDays(7));

        assertThat(times.dueAfterPause(file, monday)).isEqualTo(at("2026-12-10T10:00"));
    }
}

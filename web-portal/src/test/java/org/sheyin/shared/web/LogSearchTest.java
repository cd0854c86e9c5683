package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LogSearchTest {
    private final LogSearch search = new LogSearch();

    @Test
    void without_days_it_is_today() {
        assertThat(search.getFirst()).isEqualTo(LocalDate.now(Format.ZONE));
        assertThat(search.getLast()).isEqualTo(search.getFirst());
        assertThat(search.getFrom()).as("so that a saved search stays today's").isEmpty();
        assertThat(search.isNarrowed()).isFalse();
    }

    @Test
    void days_begin_and_end_at_midnight_in_beijing() {
        search.setFrom("2026-11-26");
        search.setTo("2026-11-27");
        assertThat(search.start()).isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
        assertThat(search.end()).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
        assertThat(search.isNarrowed()).isTrue();
    }

    @Test
    void what_is_no_day_and_no_city_counts_as_not_given() {
        search.setFrom("2026-02-30");
        search.setTo("yesterday");
        search.setCity("%");
        assertThat(search.isNarrowed()).isFalse();
    }
}

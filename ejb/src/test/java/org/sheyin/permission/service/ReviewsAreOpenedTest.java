package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.SampleCertification.subject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.permission.model.CertificationCause;
import org.sheyin.permission.model.CertificationLine;
import org.sheyin.permission.model.CertificationState;
import org.sheyin.permission.model.InMemoryCertificationRepository;
import org.sheyin.permission.model.SampleCertification;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** What the nightly job opens: a list a quarter, and who moved or fell silent (Art 21(3)). */
class ReviewsAreOpenedTest {
    private static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 9);

    private final InMemoryCertificationRepository lines = new InMemoryCertificationRepository();
    private final CertificationRounds rounds = new CertificationRounds(
            lines,
            new RuleParameters(new InMemoryParameterRepository()),
            new Calendars(CalendarData::delivered),
            new InMemoryScopeRepository(Clock.systemUTC()),
            new InMemoryMonthIds());

    /** All banks, as the job does. */
    private int open(Actor system, LocalDate date) {
        return rounds.banks(system).stream()
                .mapToInt(bank -> rounds.open(system, date, bank))
                .sum();
    }

    @Test
    void once_a_quarter_the_list_is_opened_and_due_after_ten_working_days() {
        lines.found.put(CertificationCause.QUARTER, List.of(subject("a", "张三", 1L), subject("b", "李四", null)));
        assertThat(open(SYSTEM, FIRST)).isEqualTo(2);
        assertThat(lines.lines)
                .allMatch(line -> line.quarter().equals("2026Q4"))
                .allMatch(line -> line.dueOn().equals(LocalDate.of(2026, 10, 22)));
        assertThat(open(SYSTEM, FIRST)).as("the same date again").isZero();
        assertThat(open(SYSTEM, FIRST.plusDays(30))).as("the same quarter").isZero();
        assertThat(open(SYSTEM, LocalDate.of(2027, 1, 1)))
                .as("who waits still is not listed twice")
                .isZero();
        assertThat(lines.lines).extracting(CertificationLine::state).containsOnly(CertificationState.WAITING);
    }

    @Test
    void who_moved_or_fell_silent_is_listed_the_same_night_once_a_quarter() {
        lines.found.put(CertificationCause.MOVED, List.of(subject("a", "张三", 1L)));
        lines.found.put(CertificationCause.SILENT, List.of(subject("a", "张三", 1L), subject("b", "李四", 2L)));
        assertThat(open(SYSTEM, FIRST)).isEqualTo(2);
        assertThat(lines.lines)
                .extracting(CertificationLine::cause)
                .containsExactly(CertificationCause.MOVED, CertificationCause.SILENT);
        assertThat(open(SYSTEM, FIRST.plusDays(1))).isZero();
    }

    @Test
    void what_was_ended_by_a_request_is_settled() {
        var line = SampleCertification.line(1, "张三", 1L);
        lines.withoutGrants.add(line);
        open(SYSTEM, FIRST);
        assertThat(line.state()).isEqualTo(CertificationState.SETTLED);
    }
}

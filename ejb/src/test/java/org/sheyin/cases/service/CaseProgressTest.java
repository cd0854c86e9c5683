package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sheyin.cases.service.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.PublicState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.VisitorAddress;

/** A citizen asks how his case stands, and a stranger guesses (rules CASE-24-4, CASE-24-5, CASE-24-6). */
class CaseProgressTest {
    private static final VisitorAddress HERE = VisitorAddress.of("203.0.113.9");

    private final MovableClock clock = new MovableClock(Stage.NOW);
    private final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    private CaseState state = CaseState.DELIVERED;
    private boolean reopened;
    private int looked;
    private final CaseProgress progress = new CaseProgress(
            new ProgressQueries() {
                @Override
                Optional<Found> byNumber(String caseNumber) {
                    looked++;
                    return caseNumber.equals(number())
                            ? Optional.of(new Found(7, state, "4401**********001X", reopened))
                            : Optional.empty();
                }
            },
            new ProgressDamping(),
            new AuditTrail(audited, new InMemoryMonthIds(), clock),
            clock);

    private static String number() {
        return other(1);
    }

    private static String other(int sequence) {
        return CaseNumber.of("440104", LocalDate.of(2026, 11, 23), sequence).formatted();
    }

    private PublicState ask(String number, String lastFour) {
        return ask(number, lastFour, HERE);
    }

    private PublicState ask(String number, String lastFour, VisitorAddress from) {
        return progress.ask(Actor.visitor(from), new AskProgress(number, lastFour, from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"001X", "001x", " ００１Ｘ "})
    void number_and_last_four_bring_the_state_and_leave_one_line_without_a_person(String lastFour) {
        assertThat(ask(number().replace("-", ""), lastFour)).isEqualTo(PublicState.UNDERWAY);
        assertThat(audited.lines()).containsExactly("VIEWED PROGRESS");
        assertThat(audited.entries())
                .extracting("actor", "origin", "subject", "subjectId")
                .containsExactly(tuple("VISITOR", "203.0.113.0/24", "CASE", 7L));
    }

    @Test
    void a_number_that_is_not_there_and_a_wrong_end_are_one_answer_after_the_same_look() {
        var wrong = Refusals.of(() -> ask(number(), "0011"));
        var missing = Refusals.of(() -> ask(other(2), "001X"));
        assertThat(wrong).isEqualTo(missing).extracting("ruleId").containsExactly("CASE-24-4");
        assertThat(looked).isEqualTo(2);
    }

    @Test
    void a_case_before_its_acceptance_is_not_told() {
        state = CaseState.DISCARDED;
        assertRefused(() -> ask(number(), "001X"), "CASE-24-4");
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void every_state_after_the_acceptance_has_its_word(CaseState any) {
        boolean before = Stream.of(CaseState.NEW, CaseState.DRAFT_HELP, CaseState.DRAFT, CaseState.DISCARDED)
                .anyMatch(any::equals);
        assertThat(PublicState.of(any, false).isPresent()).isEqualTo(!before);
        assertThat(PublicState.of(any, true).isPresent()).isEqualTo(!before);
    }

    @Test
    void a_reopened_case_is_told_so_until_it_is_decided_anew() {
        reopened = true;
        assertThat(ask(number(), "001X")).isEqualTo(PublicState.REOPENED);
        state = CaseState.CORRECTION;
        assertThat(ask(number(), "001X")).isEqualTo(PublicState.CORRECTION);
        state = CaseState.COMPLETED;
        assertThat(ask(number(), "001X")).isEqualTo(PublicState.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "440104-20261123-000001-0, 001X, number",
        "'', 001X, number",
        "44010420261123, 001X, number",
        "ok, 01X, lastFour",
        "ok, X001, lastFour",
        "ok, '', lastFour"
    })
    void what_cannot_be_right_is_said_at_its_field_and_never_looked_up(String typed, String lastFour, String field) {
        var reasons = Refusals.of(() -> ask(typed.equals("ok") ? number() : typed, lastFour));
        assertThat(reasons).extracting("ruleId", "field").containsExactly(tuple("CASE-24-6", field));
        assertThat(looked).isZero();
    }

    @Test
    void the_end_of_one_number_is_not_guessed_from_many_lines() {
        for (int i = 0; i < ProgressDamping.NUMBER_FAILURES; i++) {
            var from = VisitorAddress.of("198.51.100." + i);
            String guess = "000" + i;
            assertRefused(() -> ask(number(), guess, from), "CASE-24-4");
        }
        assertRefused(() -> ask(number(), "001X"), "CASE-24-5");
        assertRefused(() -> ask(number(), "001X"), "CASE-24-5");
        clock.forward(ProgressDamping.NUMBER_BACK);
        assertThat(ask(number(), "001X")).isEqualTo(PublicState.UNDERWAY);
    }

    @Test
    void one_line_does_not_try_number_after_number_also_not_within_its_ipv6_prefix() {
        for (int i = 0; i < ProgressDamping.LINE_FAILURES; i++) {
            var from = VisitorAddress.of("2001:db8::" + (i + 1));
            String number = other(i + 2);
            assertRefused(() -> ask(number, "001X", from), "CASE-24-4");
        }
        assertRefused(() -> ask(number(), "001X", VisitorAddress.of("2001:db8::ffff")), "CASE-24-5");
        assertThat(ask(number(), "001X")).isEqualTo(PublicState.UNDERWAY);
    }

    @Test
    void whoever_asks_rightly_asks_all_day() {
        for (int i = 0; i < 10 * ProgressDamping.LINE_FAILURES; i++) {
            assertThat(ask(number(), "001X")).isEqualTo(PublicState.UNDERWAY);
            clock.forward(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_question_does_not_tell_its_numbers_to_a_log() {
        assertThat(new AskProgress(number(), "001X", HERE)).hasToString("AskProgress[203.0.113.0/24]");
    }
}

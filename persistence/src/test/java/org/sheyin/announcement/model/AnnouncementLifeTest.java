package org.sheyin.announcement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** From the draft to its withdrawal, and every state with every action. */
class AnnouncementLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static AnnouncementText text(LocalDate from, LocalDate to) {
        return new AnnouncementText(" 停机通知 ", "周六停机。", Audience.ALL, "440100", from, to);
    }

    private static Announcement in(AnnouncementState state) {
        var one = new Announcement(text(TODAY, TODAY), SampleActors.supervisor(), NOW);
        if (state != AnnouncementState.DRAFT) {
            one.apply(AnnouncementAction.PUBLISH, "", NOW).orThrow();
        }
        if (state == AnnouncementState.WITHDRAWN) {
            one.apply(AnnouncementAction.WITHDRAW, "有误", NOW).orThrow();
        }
        return one;
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(AnnouncementState.values()).flatMap(state -> Arrays.stream(AnnouncementAction.values())
                .map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(AnnouncementState state, AnnouncementAction action) {
        var one = in(state);
        var expected = AnnouncementLifecycle.TABLE.next(state, action);

        var decision = one.apply(action, "有误", NOW);

        assertThat(one.state()).isEqualTo(expected.orElse(state));
        assertThat(rules(decision)).isEqualTo(expected.isPresent() ? List.of() : List.of("NOTICE-28-4"));
    }

    @Test
    void title_text_audience_and_days_are_asked_for_all_at_once() {
        var empty = new AnnouncementText("题".repeat(81), " ", Audience.CITY, null, TODAY, TODAY.minusDays(1));
        assertThat(rules(empty.check())).containsExactly("NOTICE-28-1", "NOTICE-28-1", "NOTICE-28-2", "NOTICE-28-3");
        assertThat(text(TODAY, TODAY).check().isAllowed()).isTrue();
        assertThat(text(TODAY, TODAY).city()).as("everybody is no city").isNull();
    }

    @Test
    void what_is_over_is_not_published() {
        var past = new Announcement(text(TODAY.minusDays(3), TODAY.minusDays(1)), SampleActors.supervisor(), NOW);
        assertThat(rules(past.apply(AnnouncementAction.PUBLISH, "", NOW))).containsExactly("NOTICE-28-5");
        assertThat(past.state()).isEqualTo(AnnouncementState.DRAFT);
    }

    @Test
    void it_is_withdrawn_with_a_reason_only() {
        var one = in(AnnouncementState.PUBLISHED);
        assertThat(rules(one.apply(AnnouncementAction.WITHDRAW, "  ", NOW))).containsExactly("NOTICE-28-1");
        assertThat(one.state()).isEqualTo(AnnouncementState.PUBLISHED);
    }

    @Test
    void only_a_draft_is_rewritten() {
        var draft = in(AnnouncementState.DRAFT);
        draft.edit(text(TODAY, TODAY.plusDays(5)), SampleActors.supervisor(), NOW)
                .orThrow();
        assertThat(draft.text().to()).isEqualTo(TODAY.plusDays(5));

        var published = in(AnnouncementState.PUBLISHED);
        assertThat(rules(published.edit(text(TODAY, TODAY.plusDays(9)), SampleActors.supervisor(), NOW)))
                .containsExactly("NOTICE-28-4");
        assertThat(published.text().to()).isEqualTo(TODAY);
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }
}

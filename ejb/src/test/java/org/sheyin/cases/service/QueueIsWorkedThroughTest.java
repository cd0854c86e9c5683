package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.NOW;
import static org.sheyin.cases.service.Stage.REVIEWER;
import static org.sheyin.cases.service.Stage.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseItem;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.ListAsk;

/** The work queue: order, ranges of the due time, and who is offered what (Art 20, 21). */
class QueueIsWorkedThroughTest {
    private static final Actor BOTH = new Actor(
            201,
            "社保201",
            REVIEWER.kind(),
            "440100",
            SampleActors.AGENCY,
            0,
            0,
            false,
            Set.of(Right.CASE_READ, Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW),
            1,
            "10.0.0.5");

    private static final ListAsk FIRST = new ListAsk("", null, false, 20);

    private final Stage stage = new Stage();
    private final CaseQueue queue = stage.queue;

    private long waits(long id, CaseItem item, Duration until) {
        return stage.has(SampleCase.delivered(id, item, NOW.plus(until))).id();
    }

    private List<QueueRow> rows(Actor actor) {
        return queue.page(actor, QueueFilter.of(Desk.ALL, null), FIRST).rows();
    }

    private QueueRow row(Actor actor, long id) {
        return rows(actor).stream().filter(r -> r.row().id() == id).findFirst().orElseThrow();
    }

    @Test
    void the_most_urgent_stands_first_and_is_taken_first() {
        waits(1, SampleCase.oneStep(), Duration.ofDays(9));
        long urgent = waits(2, SampleCase.oneStep(), Duration.ofHours(1));

        assertThat(rows(REVIEWER)).extracting(r -> r.row().id()).containsExactly(urgent, 1L);
        assertThat(queue.claimNext(REVIEWER)).map(NextCase::id).contains(urgent);
        assertThat(stage.file(urgent).claim().isHeldBy(REVIEWER.accountId())).isTrue();
        assertThat(queue.peekNext(SampleActors.agency(211, Right.CASE_REVIEW)))
                .map(NextCase::id)
                .contains(1L);
    }

    @Test
    void the_next_ten_are_the_most_urgent_ones_and_no_more() {
        for (long id = 1; id <= 12; id++) {
            waits(id, SampleCase.oneStep(), Duration.ofHours(id));
        }

        assertThat(queue.claimNext(REVIEWER, 500)).isEqualTo(10);
        assertThat(rows(REVIEWER).stream().filter(QueueRow::mine))
                .extracting(QueueRow::id)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(queue.claimNext(REVIEWER, CaseQueue.MOST)).isEqualTo(2);
        assertThat(queue.claimNext(REVIEWER, CaseQueue.MOST)).isZero();
    }

    @Test
    void each_case_is_counted_in_one_range_of_the_due_time() {
        waits(1, SampleCase.oneStep(), Duration.ofHours(-1));
        waits(2, SampleCase.oneStep(), Duration.ofHours(1));
        waits(3, SampleCase.oneStep(), Duration.ofDays(2));
        waits(4, SampleCase.oneStep(), Duration.ofDays(20));

        assertThat(stage.numbers.counts(REVIEWER, QueueFilter.of(Desk.ALL, null)))
                .containsOnly(
                        Map.entry(Urgency.OVERDUE, 1L),
                        Map.entry(Urgency.TODAY, 1L),
                        Map.entry(Urgency.SOON, 1L),
                        Map.entry(Urgency.LATER, 1L));
        assertThat(rows(REVIEWER))
                .extracting(QueueRow::urgency)
                .containsExactly(Urgency.OVERDUE, Urgency.TODAY, Urgency.SOON, Urgency.LATER);
    }

    @Test
    void the_next_page_begins_behind_the_last_line() {
        for (long id = 1; id <= 5; id++) {
            waits(id, SampleCase.oneStep(), Duration.ofDays(2));
        }
        var desk = QueueFilter.of(Desk.FIRST, null);
        var first = queue.page(REVIEWER, desk, new ListAsk("", null, false, 3));
        var second = queue.page(REVIEWER, desk, new ListAsk("", first.after(), false, 3));
        var back = queue.page(REVIEWER, desk, new ListAsk("", second.before(), true, 3));

        assertThat(second.rows()).extracting(QueueRow::id).containsExactly(4L, 5L);
        assertThat(second.after()).isNull();
        assertThat(back.rows()).extracting(QueueRow::id).containsExactly(1L, 2L, 3L);
    }

    @Test
    void each_tray_is_counted_and_those_of_others_are_not_mine() {
        waits(1, SampleCase.oneStep(), Duration.ofDays(2));
        waits(2, SampleCase.oneStep(), Duration.ofDays(2));
        queue.claim(REVIEWER, 1);

        assertThat(stage.numbers.desks(REVIEWER))
                .containsOnly(
                        Map.entry(Desk.FIRST, 1L),
                        Map.entry(Desk.SECOND, 0L),
                        Map.entry(Desk.MINE, 1L),
                        Map.entry(Desk.ALL, 2L));
        assertThat(stage.numbers.desks(SampleActors.agency(211, Right.CASE_REVIEW)))
                .containsEntry(Desk.MINE, 0L)
                .containsEntry(Desk.ALL, 2L);
    }

    @Test
    void a_delivered_case_is_offered_to_a_first_reviewer_only() {
        long id = waits(1, SampleCase.oneStep(), Duration.ofDays(2));

        assertThat(row(REVIEWER, id).takeable()).isTrue();
        assertThat(row(SECOND, id).takeable()).isFalse();
        assertThat(row(SampleActors.supervisor(), id).takeable()).isFalse();
        assertThat(queue.claimNext(SECOND)).isEmpty();
    }

    @Test
    void whoever_passed_it_is_not_offered_its_second_review() {
        long id = waits(1, SampleCase.twoSteps(), Duration.ofDays(2));
        queue.claim(BOTH, id);
        stage.review.pass(BOTH, Decide.plain(id, 1, "同意"));

        assertThat(row(BOTH, id).takeable()).isFalse();
        assertThat(queue.peekNext(BOTH)).isEmpty();
        assertRefused(() -> queue.claim(BOTH, id), "CASE-21-1");
        assertThat(row(SECOND, id).takeable()).isTrue();
        queue.claim(SECOND, id);
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_SECOND_REVIEW);
    }

    @Test
    void a_live_claim_is_nobodys_to_take_and_a_lapsed_one_is() {
        long id = waits(1, SampleCase.oneStep(), Duration.ofDays(2));
        Actor colleague = SampleActors.agency(211, Right.CASE_REVIEW);
        queue.claim(REVIEWER, id);

        assertThat(row(REVIEWER, id)).satisfies(r -> {
            assertThat(r.mine()).isTrue();
            assertThat(r.takeable()).isFalse();
        });
        assertThat(row(colleague, id).takeable()).isFalse();

        stage.clock.set(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(row(colleague, id)).satisfies(r -> {
            assertThat(r.claimed()).isFalse();
            assertThat(r.takeable()).isTrue();
        });
        assertThat(stage.numbers.count(REVIEWER, QueueFilter.of(Desk.MINE, null)))
                .isEqualTo(1);
    }
}

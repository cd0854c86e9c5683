package org.sheyin.handoff.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Arrival;
import org.sheyin.handoff.model.Emission;
import org.sheyin.handoff.model.InMemoryHandoffRepository;
import org.sheyin.handoff.model.OutboxMessage;
import org.sheyin.handoff.model.ParkedMessage;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryScopeRepository;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.SystemPart;

/** PostgreSQL is the truth: what is lost on the way is sent again, what was sent is not. */
class OutboxDispatchTest {
    private static final Actor RELAY = Actor.system(SystemPart.HANDOFF);
    private static final Duration AMBER = Duration.ofMinutes(5);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final InMemoryHandoffRepository outbox = new InMemoryHandoffRepository();
    private final OutboxDispatch dispatch =
            new OutboxDispatch(outbox, outbox, new InMemoryScopeRepository(clock), clock);

    @BeforeEach
    void two_rows_are_written() {
        outbox.add(new OutboxMessage(1, Address.SUBMITTED, 7, 1, "a", clock.instant()));
        outbox.add(new OutboxMessage(2, Address.SUBMITTED, 8, 1, "b", clock.instant()));
    }

    private List<Emission> claim() {
        return dispatch.claim(RELAY, 100);
    }

    private void sendAll() {
        dispatch.sent(RELAY, claim().stream().map(Emission::outboxId).toList());
    }

    private int reconcile() {
        return dispatch.reconcile(RELAY, AMBER, "node1");
    }

    @Test
    void a_row_claimed_by_one_is_left_alone_by_the_others() {
        assertThat(claim()).extracting(Emission::outboxId).containsExactly(1L, 2L);
        assertThat(claim()).isEmpty();
    }

    @Test
    void when_the_claimer_died_the_row_is_claimed_again() {
        claim();
        clock.forward(Duration.ofSeconds(31));

        assertThat(claim()).hasSize(2);
    }

    @Test
    void when_the_broker_went_away_the_claim_is_given_back_at_once() {
        dispatch.release(RELAY, claim().stream().map(Emission::outboxId).toList());
        clock.forward(Duration.ofMillis(1));

        assertThat(claim()).hasSize(2);
    }

    @Test
    void what_was_sent_is_not_claimed_again() {
        sendAll();
        clock.forward(Duration.ofHours(1));

        assertThat(claim()).isEmpty();
    }

    @Test
    void what_took_no_effect_is_sent_again_under_a_new_duplicate_id() {
        sendAll();
        assertThat(reconcile()).isZero();

        clock.forward(AMBER.plusSeconds(1));
        assertThat(reconcile()).isEqualTo(2);
        assertThat(claim()).extracting(Emission::duplicateId).containsExactly("1#2", "2#2");
    }

    @Test
    void what_arrived_or_was_parked_is_not_sent_again() {
        var rows = claim();
        dispatch.sent(RELAY, List.of(1L, 2L));
        outbox.arrive(List.of(Arrival.applied(rows.get(0))), clock.instant());
        parkTheSecond();
        clock.forward(AMBER.plusSeconds(1));

        assertThat(reconcile()).isZero();
        assertThat(outbox.parked()).hasSize(1);
    }

    private void parkTheSecond() {
        dispatch.park(
                RELAY, new ParkedMessage(Address.SUBMITTED, "ID:2", 2L, 8L, "NOT_APPLIED", 10, "ff", clock.instant()));
    }

    @Test
    void what_somebody_released_at_the_desk_is_sent_again_once_and_at_once() {
        sendAll();
        parkTheSecond();
        clock.forward(Duration.ofSeconds(1));
        outbox.settle(1, 5, "数据库已恢复", clock.instant());

        assertThat(reconcile()).isEqualTo(1);
        assertThat(claim()).extracting(Emission::duplicateId).containsExactly("2#2");
        clock.forward(Duration.ofSeconds(1));
        dispatch.sent(RELAY, List.of(2L));
        assertThat(reconcile()).isZero();
    }

    @Test
    void what_waits_at_the_desk_is_tried_again_after_an_hour_and_leaves_the_desk_when_it_takes_effect() {
        var rows = claim();
        dispatch.sent(RELAY, List.of(1L, 2L));
        outbox.arrive(List.of(Arrival.applied(rows.get(0))), clock.instant());
        parkTheSecond();
        clock.forward(Duration.ofMinutes(61));
        assertThat(reconcile()).isEqualTo(1);

        parkTheSecond();
        assertThat(outbox.parked()).as("one line at the desk, not one an hour").hasSize(1);
        outbox.arrive(List.of(Arrival.applied(rows.get(1))), clock.instant());
        reconcile();
        assertThat(outbox.parked()).isEmpty();
    }

    @Test
    void one_node_of_a_cluster_reconciles_at_a_time() {
        sendAll();
        clock.forward(AMBER.plusSeconds(1));

        assertThat(reconcile()).isEqualTo(2);
        sendAll();
        clock.forward(Duration.ofSeconds(60));
        assertThat(dispatch.reconcile(RELAY, Duration.ZERO, "node2")).isZero();
        clock.forward(Duration.ofSeconds(31));
        assertThat(dispatch.reconcile(RELAY, Duration.ZERO, "node2")).isEqualTo(2);
    }
}

package org.sheyin.dormancy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.dormancy.service.SweepWorld.SYSTEM;
import static org.sheyin.dormancy.service.SweepWorld.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sheyin.dormancy.model.SweepRun;

/** F15: however often a sweep is killed between two chunks, it ends as one that was not, each account done once. */
class SweepIsBrokenOffTest {
    private static final int ACCOUNTS = 40;
    private static final int CHUNK = 7;

    @RepeatedTest(30)
    void a_killed_sweep_ends_as_one_that_was_not(RepetitionInfo repetition) {
        var quiet = world();
        quiet.sweepUntil(TODAY);
        var world = world();

        var random = new Random(repetition.getCurrentRepetition());
        var ticket = begin(world);
        while (ticket.isPresent()) {
            ticket = killedOrFinished(world, ticket.get(), random);
        }

        assertThat(told(world)).isEqualTo(told(quiet)).doesNotHaveDuplicates();
        assertThat(world.sweeps.runs()).extracting(SweepRun::changes).containsExactly(ACCOUNTS);
        assertThat(world.audit.entries()).hasSameSizeAs(quiet.audit.entries());
    }

    /** Some chunks; then the node is gone, and another one begins when its lease is over. @return the next one's ticket */
    private static Optional<SweepTicket> killedOrFinished(SweepWorld world, SweepTicket ticket, Random random) {
        long last = ticket.lastId();
        for (int chunks = random.nextInt(4); chunks > 0; chunks--) {
            var due = world.sweep.due(SYSTEM, ticket, last, CHUNK);
            if (due.isEmpty()) {
                world.sweep.finish(SYSTEM, ticket);
                return Optional.empty();
            }
            world.sweep.run(SYSTEM, ticket, due);
            last = due.get(due.size() - 1);
        }
        var late = world.sweep.due(SYSTEM, ticket, last, CHUNK);
        world.clock.forward(DormancySweep.LEASE.plus(Duration.ofSeconds(1)));
        var next = begin(world);
        if (!late.isEmpty()) {
            assertThatThrownBy(() -> world.sweep.run(SYSTEM, ticket, late))
                    .as("who was only slow comes too late")
                    .isInstanceOf(IllegalStateException.class);
        }
        return next;
    }

    private static Optional<SweepTicket> begin(SweepWorld world) {
        return world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY));
    }

    private static SweepWorld world() {
        var world = new SweepWorld();
        for (int i = 0; i < ACCOUNTS; i++) {
            world.usedOn(LocalDate.of(2026, 8, 20).plusDays(i % 14));
        }
        return world;
    }

    private static List<String> told(SweepWorld world) {
        return world.sweeps.changes().stream()
                .map(change -> change.accountId() + " " + change.step() + " " + change.businessDate())
                .sorted()
                .toList();
    }
}

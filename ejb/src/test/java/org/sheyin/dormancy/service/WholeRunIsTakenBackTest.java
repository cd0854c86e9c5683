package org.sheyin.dormancy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.dormancy.service.SweepWorld.OFFICER;
import static org.sheyin.dormancy.service.SweepWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;
import org.sheyin.shared.model.RefusedException;

/** A run that should not have been is taken back by hand, line by line: what has moved on stays and is named (Art 21(3)). */
class WholeRunIsTakenBackTest {
    private static final String WHY = "参数录入错误，整次撤销";
    private static final LocalDate DUE = LocalDate.of(2026, 8, 28);

    private final SweepWorld world = new SweepWorld();

    /** As the page does: all that stands, the newest first, each for itself; @return lines that could not be taken back */
    private ArrayList<Long> takeBack(long run) {
        var left = new ArrayList<Long>();
        for (long change : world.undo.standing(OFFICER, run)) {
            try {
                world.undo.undo(OFFICER, change, WHY);
            } catch (RefusedException refused) {
                left.add(change);
            }
        }
        return left;
    }

    @Test
    void all_are_as_before_and_the_next_nights_take_nothing_anew() {
        var accounts = Stream.generate(() -> world.usedOn(DUE)).limit(4).toList();
        var never = world.openedOn(DUE);
        world.sweepUntil(TODAY);
        assertThat(accounts).extracting(Account::state).containsOnly(AccountState.FROZEN);

        assertThat(takeBack(world.sweeps.runs().get(0).id())).isEmpty();

        assertThat(accounts).extracting(Account::state).containsOnly(AccountState.ACTIVE);
        assertThat(never.state()).isEqualTo(AccountState.PENDING);
        int changes = world.sweeps.changes().size();
        world.sweepUntil(TODAY.plusDays(30));
        assertThat(world.sweeps.changes()).as("their months begin anew").hasSize(changes);
        assertThat(takeBack(world.sweeps.runs().get(0).id()))
                .as("a second time nothing stands")
                .isEmpty();
    }

    @Test
    void what_was_frozen_and_cancelled_in_one_night_comes_back_in_the_other_order() {
        world.parameters.add("rule.dormant.action", 2, "", "cancel", LocalDate.of(2026, 1, 1));
        var account = world.usedOn(DUE);
        world.sweepUntil(TODAY);
        assertThat(account.state()).isEqualTo(AccountState.CANCELLED);

        assertThat(takeBack(world.sweeps.runs().get(0).id())).isEmpty();

        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void who_was_given_back_otherwise_is_left_alone_and_the_others_come_back() {
        var returned = world.usedOn(DUE);
        var other = world.usedOn(DUE);
        world.sweepUntil(TODAY);
        returned.apply(AccountAction.REACTIVATE, world.clock.instant());
        long epoch = returned.authEpoch();

        var left = takeBack(world.sweeps.runs().get(0).id());

        assertThat(left).singleElement().satisfies(change -> assertThatThrownBy(
                        () -> world.undo.undo(OFFICER, change, WHY))
                .hasMessage("DORMANCY-21-5"));
        assertThat(returned.authEpoch()).as("his sessions live on").isEqualTo(epoch);
        assertThat(other.state()).isEqualTo(AccountState.ACTIVE);
    }
}

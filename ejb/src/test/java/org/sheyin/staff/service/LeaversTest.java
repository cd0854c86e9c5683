package org.sheyin.staff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.staff.model.SampleStaff.TODAY;
import static org.sheyin.staff.service.StaffRegisterTest.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.staff.model.LeavingState;
import org.sheyin.staff.model.SampleStaff;

class LeaversTest {
    private static final long ACCOUNT = 101;

    private final StaffWorld world = new StaffWorld();

    @BeforeEach
    void hire() {
        world.staff.add(SampleStaff.handler(1, ACCOUNT));
    }

    @Test
    void a_filing_freezes_the_account_at_that_moment_and_its_withdrawal_gives_it_back() {
        world.leavers.file(StaffWorld.MANAGER, 1, TODAY, "辞职");
        assertThat(world.accounts.frozen).containsExactly(ACCOUNT);

        world.leavers.withdraw(StaffWorld.MANAGER, world.staff.lastLeaving().id(), "不走了");

        assertThat(world.accounts.frozen).isEmpty();
        assertThat(world.staff.find(1).orElseThrow().leftOn()).isNull();
    }

    @Test
    void an_account_that_was_frozen_before_is_not_given_back() {
        world.accounts.frozen.add(ACCOUNT);
        world.leavers.file(StaffWorld.MANAGER, 1, TODAY, "辞职");
        world.leavers.withdraw(StaffWorld.MANAGER, world.staff.lastLeaving().id(), "不走了");
        assertThat(world.accounts.frozen).containsExactly(ACCOUNT);
    }

    @Test
    void the_confirmation_cancels_the_account_for_good() {
        world.leavers.file(StaffWorld.MANAGER, 1, TODAY, "辞职");
        long leaving = world.staff.lastLeaving().id();
        world.leavers.confirm(StaffWorld.OFFICER, leaving);

        assertThat(world.accounts.cancelled).containsExactly(ACCOUNT);
        assertThat(world.staff.lastLeaving().state()).isEqualTo(LeavingState.CONFIRMED);
        String person = world.staff.find(1).orElseThrow().idIndex();
        assertThat(world.confirmed.heard()).containsExactly(new LeavingConfirmed(leaving, person));
        refused(() -> world.leavers.withdraw(StaffWorld.MANAGER, leaving, "不走了"), "STAFF-21-3");
    }

    @Test
    void a_second_filing_and_a_day_to_come_are_refused() {
        refused(() -> world.leavers.file(StaffWorld.MANAGER, 1, TODAY.plusDays(1), "辞职"), "STAFF-21-4");
        world.leavers.file(StaffWorld.MANAGER, 1, TODAY, "辞职");
        refused(() -> world.leavers.file(StaffWorld.MANAGER, 1, TODAY, "辞职"), "STAFF-21-6");
        refused(() -> world.leavers.file(StaffWorld.MANAGER, 99, TODAY, "辞职"), "STAFF-10-5");
    }

    /** 23 November 2026 is a Monday: the Friday before is one working day back, the Thursday two. */
    @Test
    void a_filing_after_more_than_one_working_day_is_late() {
        world.leavers.file(StaffWorld.MANAGER, 1, TODAY.minusDays(3), "辞职");
        assertThat(world.staff.lastLeaving().isLate()).isFalse();

        world.staff.add(SampleStaff.handler(2, null));
        world.leavers.file(StaffWorld.MANAGER, 2, TODAY.minusDays(4), "辞职");
        assertThat(world.staff.lastLeaving().isLate()).isTrue();
    }
}

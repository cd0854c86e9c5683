package org.sheyin.dormancy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.dormancy.service.SweepWorld.OFFICER;
import static org.sheyin.dormancy.service.SweepWorld.SYSTEM;
import static org.sheyin.dormancy.service.SweepWorld.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.Role;
import org.sheyin.dormancy.model.SecurityStays;
import org.sheyin.dormancy.model.SweepChange;
import org.sheyin.dormancy.model.SweepRun;
import org.sheyin.dormancy.model.SweepStep;

/** A run warns, freezes and cancels what is due; it changes nothing a second time, and catches up what was missed. */
class DormancySweepTest {
    private final SweepWorld world = new SweepWorld();

    @Test
    void the_day_decides() {
        var due = world.usedOn(LocalDate.of(2026, 8, 28));
        var tomorrow = world.usedOn(LocalDate.of(2026, 8, 29));
        var never = world.openedOn(LocalDate.of(2026, 8, 28));
        long epoch = due.authEpoch();

        world.sweepUntil(TODAY);

        assertThat(due.state()).isEqualTo(AccountState.FROZEN);
        assertThat(due.authEpoch()).as("live sessions die").isGreaterThan(epoch);
        assertThat(tomorrow.state()).isEqualTo(AccountState.WARNED);
        assertThat(never.state()).isEqualTo(AccountState.FROZEN);
        assertThat(world.sweeps.runs()).singleElement().satisfies(run -> {
            assertThat(run.changes()).isEqualTo(3);
            assertThat(run.frozen()).isEqualTo(2);
            assertThat(run.terms()).isEqualTo("months=3; warnDays=14,3; cancelAfterDays=30");
        });
        assertThat(world.audit.entries()).hasSize(5);
    }

    @Test
    void a_failed_login_is_no_use() {
        var account = world.usedOn(LocalDate.of(2026, 8, 28));
        account.loginFailed(SweepWorld.night(LocalDate.of(2026, 11, 27)));

        world.sweepUntil(TODAY);

        assertThat(account.state()).isEqualTo(AccountState.FROZEN);
    }

    @Test
    void a_second_run_of_the_day_changes_nothing() {
        world.usedOn(LocalDate.of(2026, 8, 28));
        world.usedOn(LocalDate.of(2026, 9, 1));
        world.sweepUntil(TODAY);
        int changes = world.sweeps.changes().size();

        assertThat(world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY))).isEmpty();
        world.finish(world.sweep.begin(SYSTEM, SweepOrder.of(OFFICER, TODAY)).orElseThrow());

        assertThat(world.sweeps.changes()).hasSize(changes);
        assertThat(world.sweeps.runs()).extracting(SweepRun::startedName).containsExactly("", "安全员");
        assertThat(world.sweeps.runs().get(1).changes()).isZero();
    }

    @Test
    void missed_runs_are_caught_up_and_end_where_daily_runs_end() {
        var missed = new SweepWorld();
        for (var one : List.of(world, missed)) {
            one.usedOn(LocalDate.of(2026, 7, 20));
            one.usedOn(LocalDate.of(2026, 8, 20));
            one.openedOn(LocalDate.of(2026, 8, 27));
            one.sweepUntil(TODAY.minusDays(40));
        }
        for (int day = 39; day >= 0; day--) {
            world.sweepUntil(TODAY.minusDays(day));
        }

        missed.sweepUntil(TODAY);

        assertThat(told(missed)).isEqualTo(told(world)).isNotEmpty();
        assertThat(missed.sweeps.runs()).hasSameSizeAs(world.sweeps.runs());
        assertThat(world.steps(world.accounts.find(1).orElseThrow()))
                .containsExactly(SweepStep.WARN, SweepStep.FREEZE, SweepStep.CANCEL);
        assertThat(world.steps(world.accounts.find(2).orElseThrow()))
                .containsExactly(SweepStep.WARN, SweepStep.WARN, SweepStep.FREEZE);
    }

    private static List<String> told(SweepWorld one) {
        return one.sweeps.changes().stream()
                .map(change -> change.accountId() + " " + change.step() + " " + change.businessDate())
                .toList();
    }

    @Test
    void who_logs_in_before_the_catching_up_is_left_alone() {
        var account = world.usedOn(LocalDate.of(2026, 8, 20));
        world.sweepUntil(TODAY.minusDays(12));
        account.loginSucceeded(SweepWorld.night(TODAY.minusDays(1)));

        world.sweepUntil(TODAY);

        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void two_starts_are_one_run_and_who_lost_the_lease_writes_nothing() {
        var account = world.usedOn(LocalDate.of(2026, 8, 28));
        var first = world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY)).orElseThrow();
        assertThat(world.sweep.begin(SYSTEM, SweepOrder.of(OFFICER, TODAY))).isEmpty();

        world.clock.forward(DormancySweep.LEASE.plus(Duration.ofSeconds(1)));
        var second = world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY)).orElseThrow();

        assertThat(second.run()).isEqualTo(first.run());
        assertThat(second.token()).isGreaterThan(first.token());
        assertThatThrownBy(() -> world.sweep.run(SYSTEM, first, List.of(account.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        world.finish(second);
        assertThat(account.state()).isEqualTo(AccountState.FROZEN);
    }

    @Test
    void a_run_that_was_broken_off_goes_on_behind_its_last_chunk() {
        var one = world.usedOn(LocalDate.of(2026, 8, 28));
        var two = world.usedOn(LocalDate.of(2026, 8, 28));
        var killed = world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY)).orElseThrow();
        world.sweep.run(SYSTEM, killed, List.of(one.id()));
        world.clock.forward(DormancySweep.LEASE.plus(Duration.ofSeconds(1)));

        var next = world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY)).orElseThrow();
        assertThat(next.lastId()).isEqualTo(one.id());
        world.finish(next);

        assertThat(two.state()).isEqualTo(AccountState.FROZEN);
        assertThat(world.sweeps.changes()).extracting(SweepChange::accountId).containsExactly(one.id(), two.id());
    }

    @Test
    void what_a_leaver_lost_is_not_cancelled_by_the_sweep() {
        var leaver = world.usedOn(LocalDate.of(2026, 6, 1));
        leaver.apply(AccountAction.FREEZE, SweepWorld.night(LocalDate.of(2026, 9, 1)));

        world.sweepUntil(TODAY);

        assertThat(leaver.state()).isEqualTo(AccountState.FROZEN);
        assertThat(world.sweeps.changes()).isEmpty();
    }

    @Test
    void a_city_may_be_stricter_and_cancelling_may_follow_at_once() {
        world.parameters.add("rule.dormant.months", 2, "440100", "2", LocalDate.of(2026, 1, 1));
        world.parameters.add("rule.dormant.action", 2, "", "cancel", LocalDate.of(2026, 1, 1));
        var guangzhou = world.usedOn(LocalDate.of(2026, 9, 28));
        var province = world.opened(Affiliation.administration(), Role.AUDIT_ADMIN, LocalDate.of(2026, 9, 28));

        world.sweepUntil(TODAY);

        assertThat(guangzhou.state()).isEqualTo(AccountState.CANCELLED);
        assertThat(world.steps(guangzhou)).containsExactly(SweepStep.FREEZE, SweepStep.CANCEL);
        assertThat(province.state()).isEqualTo(AccountState.PENDING);
    }

    /** DORMANCY-21-2 */
    @Test
    void the_last_two_live_security_administrators_of_the_province_are_warned_and_never_frozen() {
        var first = securityAdministrator(LocalDate.of(2026, 8, 20));
        var second = securityAdministrator(LocalDate.of(2026, 8, 20));
        var last = securityAdministrator(LocalDate.of(2026, 8, 20));
        var city = world.opened(Affiliation.administration("440100"), Role.SECURITY_ADMIN, LocalDate.of(2026, 8, 20));
        world.sweepUntil(TODAY.minusDays(20));
        for (int day = 19; day >= 0; day--) {
            world.sweepUntil(TODAY.minusDays(day));
        }

        assertThat(first.state()).isEqualTo(AccountState.FROZEN);
        assertThat(second.state()).isEqualTo(AccountState.WARNED);
        assertThat(last.state()).isEqualTo(AccountState.WARNED);
        assertThat(world.steps(last)).containsExactly(SweepStep.WARN, SweepStep.WARN, SweepStep.KEEP);
        assertThat(city.state()).as("of a city").isEqualTo(AccountState.FROZEN);
    }

    /** DORMANCY-21-2: the preview says beforehand whom the run keeps. */
    @Test
    void whom_the_preview_says_to_be_kept_the_run_keeps() {
        var due = List.of(
                securityAdministrator(LocalDate.of(2026, 8, 20)),
                securityAdministrator(LocalDate.of(2026, 8, 21)),
                securityAdministrator(LocalDate.of(2026, 8, 22)));
        var never = world.opened(Affiliation.administration(), Role.SECURITY_ADMIN, LocalDate.of(2026, 8, 20));
        var stays = new SecurityStays(world.sweeps.securityAdministrators());
        var kept = stays.kept(
                Stream.concat(due.stream(), Stream.of(never)).map(Account::id).toList());

        world.sweepUntil(TODAY);

        assertThat(kept).containsExactlyInAnyOrder(due.get(1).id(), due.get(2).id());
        assertThat(due).filteredOn(one -> one.state() != AccountState.FROZEN).containsExactly(due.get(1), due.get(2));
        assertThat(never.state()).isEqualTo(AccountState.FROZEN);
    }

    private Account securityAdministrator(LocalDate used) {
        var account = world.opened(Affiliation.administration(), Role.SECURITY_ADMIN, used.minusYears(1));
        account.loginSucceeded(SweepWorld.night(used));
        return account;
    }
}

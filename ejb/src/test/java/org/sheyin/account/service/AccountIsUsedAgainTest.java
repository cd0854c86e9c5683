package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.AccountRequestKind.REACTIVATE;
import static org.sheyin.account.service.AccountIsOpenedTest.refused;

import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;

/** Who comes back after the freeze is given his account back by two persons, for a reason (Art 21(3)). */
class AccountIsUsedAgainTest {
    private final RequestWorld world = new RequestWorld();

    private void frozen(boolean used) {
        var issued = world.opened(1, "new.clerk");
        var account = world.world.accounts.findByLoginName(issued.loginName()).orElseThrow();
        if (used) {
            account.loginSucceeded(world.world.time.instant());
        }
        world.world.time.set(world.world
                .time
                .instant()
                .atZone(ZoneOffset.UTC)
                .plus(Period.ofMonths(4))
                .toInstant());
        account.apply(AccountAction.FREEZE, world.world.time.instant()).orThrow();
    }

    @Test
    void the_officer_gives_it_back_with_a_new_password_and_the_months_begin_anew() {
        frozen(true);
        refused(() -> world.ask(RequestWorld.MANAGER, 1, REACTIVATE, "", " "), "ACCOUNT-21-59");
        world.ask(RequestWorld.MANAGER, 1, REACTIVATE, "", "产假结束，返岗");
        var issued = world.opening
                .decide(world.world.actor(world.officer), world.requests.last(), true, "已核实")
                .orElseThrow();
        assertThat(world.account(1).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(world.account(1).lastUsedAt()).isEqualTo(world.world.time.instant());
        assertThat(world.world.passwords.matches(
                        issued.password(), world.account(1).passwordHash()))
                .isTrue();
    }

    @Test
    void who_never_logged_in_waits_for_his_first_login_again() {
        frozen(false);
        world.ask(RequestWorld.MANAGER, 1, REACTIVATE, "", "未及时启用");
        world.opening.decide(world.world.actor(world.officer), world.requests.last(), true, "");
        assertThat(world.account(1).state()).isEqualTo(AccountState.PENDING);
    }

    @Test
    void what_is_not_frozen_needs_nothing_and_a_leaver_gets_nothing() {
        world.opened(1, "new.clerk");
        refused(() -> world.ask(RequestWorld.MANAGER, 1, REACTIVATE, "", "返岗"), "ACCOUNT-21-58");
        world.account(1).apply(AccountAction.FREEZE, world.world.time.instant()).orThrow();
        world.leaves(1);
        refused(() -> world.ask(RequestWorld.MANAGER, 1, REACTIVATE, "", "返岗"), "ACCOUNT-21-51");
    }
}

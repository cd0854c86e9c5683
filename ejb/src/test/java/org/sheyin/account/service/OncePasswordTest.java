package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Right;

/** A one-use password opens a session that can do nothing but change it (Art 21, 25). */
class OncePasswordTest {
    private static final String NEXT = "Kite&drum-58q!";

    private final AccountWorld world = new AccountWorld();
    private final Account chen = world.open("chen.li", Affiliation.agency(1), Role.AGENCY_REVIEWER);

    private void giveOnce() {
        chen.giveOncePassword(world.passwords.hash("once"), world.time.instant().plus(PasswordResets.VALID));
    }

    @Test
    void onlyTheOwnPasswordIsOpenUntilItIsChanged() {
        giveOnce();
        assertThat(world.login("chen.li", "once").mustChange()).isTrue();
        assertThat(world.actor(chen).rights()).containsExactly(Right.SELF);
        assertThat(world.credentials
                        .changePassword(world.actor(chen), "once", NEXT)
                        .isAllowed())
                .isTrue();
        assertThat(world.actor(chen).rights()).contains(Right.CASE_REVIEW);
        assertThat(world.login("chen.li", NEXT).mustChange()).isFalse();
    }

    @Test
    void itExpires() {
        giveOnce();
        world.time.forward(PasswordResets.VALID);
        assertThat(world.login("chen.li", "once").isSuccess()).isFalse();
    }

    @Test
    void aChangeEndsOtherSessionsAtOnce() {
        var before = world.authentication.session(SYSTEM, chen.id(), "").orElseThrow();
        world.credentials.changePassword(before.actor(), PASSWORD, NEXT);
        var after = world.authentication.session(SYSTEM, chen.id(), "").orElseThrow();
        assertThat(after.passwordMark()).isNotEqualTo(before.passwordMark());
        assertThat(after.actor().epoch()).isGreaterThan(before.actor().epoch());
    }

    @Test
    void theCurrentPasswordCannotBeGuessedAtAnOpenTerminal() {
        var actor = world.actor(chen);
        for (int i = 0; i < Account.FAILURES; i++) {
            assertThat(world.credentials
                            .changePassword(actor, "guess" + i, NEXT)
                            .isAllowed())
                    .isFalse();
        }
        assertThat(world.credentials
                        .changePassword(actor, PASSWORD, NEXT)
                        .reasons()
                        .get(0)
                        .ruleId())
                .isEqualTo("ACCOUNT-25-6");
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isFalse();
    }

    @Test
    void theSamePasswordAgainIsNoChange() {
        assertThat(world.credentials
                        .changePassword(world.actor(chen), PASSWORD, PASSWORD)
                        .reasons())
                .extracting("ruleId")
                .containsExactly("ACCOUNT-25-7");
    }

    @Test
    void whoIsFrozenHasNoSession() {
        chen.apply(AccountAction.FREEZE, world.time.instant());
        assertThat(world.authentication.session(SYSTEM, chen.id(), "")).isEmpty();
    }

    @Test
    void anActorsScopeIsItsAgencysOrItsBank() {
        assertThat(world.actor(chen).regionCode()).isEqualTo("4401");
        var head = world.open("head", Affiliation.bank(7, null), Role.BANK_MANAGER);
        assertThat(world.actor(head).bankWide()).isTrue();
        assertThat(world.actor(head).bankId()).isEqualTo(7);
        assertThat(world.actor(head).may(Right.CASE_REVIEW)).isFalse();
    }
}

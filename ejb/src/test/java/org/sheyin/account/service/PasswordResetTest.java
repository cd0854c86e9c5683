package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.PASSWORD;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.ResetKind;
import org.sheyin.shared.model.RefusedException;

/** A reset takes two persons (Art 21). */
class PasswordResetTest {
    private static final long RESET = 1;

    private final AccountWorld world = new AccountWorld();
    private final Account chen = world.open("chen.li");
    private final Account first = world.open("first");
    private final Account second = world.open("second");

    private void request() {
        world.resets.request(world.actor(first), chen.id(), ResetKind.PASSWORD, "忘记密码");
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessage(rule);
    }

    @Test
    void theSecondPersonIsToldTheOneUsePassword() {
        request();
        var issued = world.resets.decide(world.actor(second), RESET, true).orElseThrow();
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isFalse();
        assertThat(world.login("chen.li", issued.password()).mustChange()).isTrue();
        assertThat(issued.toString()).doesNotContain(issued.password());
        assertThat(world.audit).hasSize(2);
    }

    @Test
    void whoAskedMayNotConfirm() {
        request();
        refused("ACCOUNT-21-2", () -> world.resets.decide(world.actor(first), RESET, true));
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void nobodyConfirmsOnTheOwnAccount() {
        request();
        refused("ACCOUNT-21-2", () -> world.resets.decide(world.actor(chen), RESET, true));
    }

    @Test
    void decidedOnceIsDecided() {
        request();
        assertThat(world.resets.decide(world.actor(second), RESET, false)).isEmpty();
        refused("ACCOUNT-21-3", () -> world.resets.decide(world.actor(second), RESET, true));
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void oneResetWaitsAtATime() {
        request();
        refused("ACCOUNT-21-4", this::request);
        world.resets.decide(world.actor(second), RESET, false);
        request();
    }

    @Test
    void aReasonIsAskedFor() {
        refused("ACCOUNT-21-6", () -> world.resets.request(world.actor(first), chen.id(), ResetKind.PASSWORD, "  "));
        refused(
                "ACCOUNT-21-6",
                () -> world.resets.request(world.actor(first), chen.id(), ResetKind.PASSWORD, "长".repeat(301)));
    }

    @Test
    void anUnknownAccountOrResetIsRefused() {
        refused("ACCOUNT-21-5", () -> world.resets.request(world.actor(first), 999, ResetKind.PASSWORD, "忘记密码"));
        refused("ACCOUNT-21-3", () -> world.resets.decide(world.actor(second), 999, true));
    }

    @Test
    void aWronglyTypedNumberIsForgottenByAResetOfTheFactors() {
        world.factors.identify(chen.id(), "index");
        world.resets.request(world.actor(first), chen.id(), ResetKind.FACTORS, "证件号码录入有误");
        assertThat(world.resets.decide(world.actor(second), RESET, true)).isEmpty();
        assertThat(world.factors.holder(chen.id())).isEmpty();
    }

    @Test
    void aResetUnlocks() {
        for (int i = 0; i < Account.FAILURES; i++) {
            world.login("chen.li", "wrong");
        }
        request();
        var issued = world.resets.decide(world.actor(second), RESET, true).orElseThrow();
        assertThat(world.login("chen.li", issued.password()).isSuccess()).isTrue();
    }
}

package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.shared.model.Right;

/** The profile of passwords (ADR 41): age and history (ACCOUNT-25-8). */
class PasswordAgeTest {
    private final AccountWorld world = new AccountWorld();
    private final Account chen = world.open("chen.li");

    private String change(String from, String to) {
        var decision = world.credentials.changePassword(world.actor(chen), from, to);
        return decision.isAllowed() ? "" : decision.reasons().get(0).ruleId();
    }

    @Test
    void afterHalfAYearThePasswordOpensOneLoginAndHasToBeChangedThere() {
        world.time.forward(Duration.ofDays(180));
        assertThat(world.login("chen.li", PASSWORD).mustChange()).isFalse();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(world.login("chen.li", PASSWORD).mustChange()).isTrue();
        assertThat(world.actor(chen).rights()).containsExactly(Right.SELF);
        assertThat(change(PASSWORD, "Quartz-river-31k")).isEmpty();
        assertThat(world.login("chen.li", "Quartz-river-31k").mustChange()).isFalse();
    }

    @Test
    void theLastThreeAreNotTakenAgain() {
        assertThat(change(PASSWORD, "Quartz-river-31k")).isEmpty();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(change("Quartz-river-31k", PASSWORD)).isEqualTo("ACCOUNT-25-8");
        assertThat(change("Quartz-river-31k", "Copper-train-52m")).isEmpty();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(change("Copper-train-52m", "Marble-candle-8q")).isEmpty();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(change("Marble-candle-8q", "Velvet-anchor-6t")).isEmpty();
        assertThat(change("Velvet-anchor-6t", PASSWORD)).isEmpty();
    }
}

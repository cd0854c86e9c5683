package org.sheyin.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.shared.service.Damping.Answer.GO;
import static org.sheyin.shared.service.Damping.Answer.STILL;
import static org.sheyin.shared.service.Damping.Answer.STOP;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DampingTest {
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Damping damping = new Damping(2, WHILE);
    private final Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void the_first_of_a_flood_is_told_apart_and_one_attempt_comes_back_each_while() {
        assertThat(damping.take("a", now)).isEqualTo(GO);
        assertThat(damping.take("a", now)).isEqualTo(GO);
        assertThat(damping.take("a", now)).isEqualTo(STOP);
        assertThat(damping.take("a", now.plus(WHILE).minusMillis(1))).isEqualTo(STILL);
        assertThat(damping.take("a", now.plus(WHILE))).isEqualTo(GO);
        assertThat(damping.take("a", now.plus(WHILE))).isEqualTo(STOP);
    }

    @Test
    void one_key_is_not_anothers_and_a_right_attempt_costs_nothing() {
        damping.take("a", now);
        damping.take("a", now);
        assertThat(damping.take("b", now)).isEqualTo(GO);
        damping.giveBack("a", now);
        assertThat(damping.take("a", now)).isEqualTo(GO);
    }
}

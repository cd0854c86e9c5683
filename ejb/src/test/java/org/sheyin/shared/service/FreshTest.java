package org.sheyin.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.MovableClock;

class FreshTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final AtomicInteger readings = new AtomicInteger();
    private final Fresh<String, Integer> fresh = new Fresh<>(clock);

    @Test
    void one_reading_serves_until_its_time_is_over() {
        assertThat(read("a")).isEqualTo(1);
        clock.forward(Fresh.TIME.minus(Duration.ofMillis(1)));
        assertThat(read("a")).isEqualTo(1);

        clock.forward(Duration.ofMillis(1));
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void each_key_is_read_for_itself() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);
    }

    @Test
    void what_nobody_may_use_any_more_is_forgotten() {
        for (int i = 0; i < 50; i++) {
            read("key " + i);
        }
        clock.forward(Fresh.TIME);
        read("another");

        assertThat(fresh)
                .extracting("found")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .hasSize(1);
    }

    private int read(String key) {
        return fresh.get(key, any -> readings.incrementAndGet());
    }
}

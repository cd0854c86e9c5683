package org.sheyin.lifecycle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private enum Light {
        RED,
        GREEN,
        BROKEN
    }

    private enum Switching {
        GO,
        STOP,
        BREAK
    }

    @Test
    void the_table_tells_the_next_state_or_nothing() {
        var light = table().step(Light.GREEN, Switching.BREAK, Light.BROKEN).build(EnumSet.of(Light.BROKEN));

        assertThat(light.initial()).isEqualTo(Light.RED);
        assertThat(light.next(Light.RED, Switching.GO)).contains(Light.GREEN);
        assertThat(light.next(Light.RED, Switching.STOP)).isEmpty();
        assertThat(light.next(Light.BROKEN, Switching.GO)).isEmpty();
        assertThat(light.actionsFrom(Light.GREEN)).containsExactly(Switching.STOP, Switching.BREAK);
        assertThat(light.actionsFrom(Light.BROKEN)).isEmpty();
    }

    @Test
    void an_unreachable_state_is_refused_when_the_table_is_built() {
        assertThatThrownBy(() -> table().build(EnumSet.of(Light.BROKEN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unreachable: BROKEN");
    }

    @Test
    void an_undeclared_dead_end_is_refused() {
        assertThatThrownBy(() ->
                        table().step(Light.RED, Switching.BREAK, Light.BROKEN).build(EnumSet.of(Light.RED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dead end: BROKEN");
    }

    @Test
    void two_steps_for_one_action_from_one_state_are_refused() {
        assertThatThrownBy(() -> table().step(Light.RED, Switching.GO, Light.BROKEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GO from RED");
    }

    @Test
    void it_draws_itself() {
        var light = table().step(Light.GREEN, Switching.BREAK, Light.BROKEN).build(EnumSet.of(Light.BROKEN));

        assertThat(light.mermaid())
                .isEqualTo(
                        """
                        stateDiagram-v2
                            [*] --> RED
                            RED --> GREEN: GO
                            GREEN --> RED: STOP
                            GREEN --> BROKEN: BREAK
                            BROKEN --> [*]
                        """);
    }

    private static Lifecycle.Builder<Light, Switching> table() {
        return Lifecycle.of(Light.class, Switching.class, Light.RED)
                .step(Light.RED, Switching.GO, Light.GREEN)
                .step(Light.GREEN, Switching.STOP, Light.RED);
    }
}

package org.sheyin.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private final Queue<Runnable> given = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void a_signal_during_the_work_makes_it_look_once_more_and_starts_no_second_one() {
        var worker = new Worker[1];
        worker[0] = new Worker(() -> {
            done.add("round");
            if (done.size() == 1) {
                worker[0].wake(given::add);
            }
        });
        worker[0].wake(given::add);
        given.remove().run();

        assertThat(done).hasSize(2);
        assertThat(given).isEmpty();
    }

    @Test
    void after_a_failure_or_a_full_executor_the_next_signal_starts_it() {
        var worker = new Worker(() -> {
            done.add("round");
            throw new IllegalStateException("broken");
        });
        worker.wake(work -> {
            throw new RejectedExecutionException("full");
        });
        worker.wake(given::add);
        assertThatThrownBy(given.remove()::run).isInstanceOf(IllegalStateException.class);
        worker.wake(given::add);

        assertThat(given).hasSize(1);
        assertThat(done).hasSize(1);
    }
}

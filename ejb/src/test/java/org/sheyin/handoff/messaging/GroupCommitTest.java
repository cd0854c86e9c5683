package org.sheyin.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sheyin.handoff.model.Emission;

class GroupCommitTest {
    private static final long BROKEN = 13;

    private final List<List<Long>> groups = new ArrayList<>();
    private final CountDownLatch firstAtWork = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService consumers = Executors.newCachedThreadPool(this::counted);
    private final List<Thread> threads = new ArrayList<>();
    private final GroupCommit commit = new GroupCommit(this::work);

    @AfterEach
    void close() {
        consumers.shutdownNow();
    }

    private Thread counted(Runnable task) {
        var thread = new Thread(task);
        threads.add(thread);
        return thread;
    }

    private void work(List<Emission> group) {
        if (asked.getAndIncrement() == 0) {
            firstAtWork.countDown();
            await(firstMayEnd);
        }
        groups.add(group.stream().map(Emission::caseId).toList());
        if (group.stream().anyMatch(one -> one.caseId() == BROKEN)) {
            throw new IllegalArgumentException("13 cannot be applied");
        }
    }

    @Test
    void what_gathers_behind_one_goes_together() throws Exception {
        gather(1, 2, 3, 4).forEach(GroupCommitTest::returned);

        assertThat(groups).hasSize(2).first().isEqualTo(List.of(1L));
        assertThat(groups.get(1)).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void only_the_one_that_fails_alone_throws() throws Exception {
        var results = gather(1, 2, BROKEN, 4);

        assertThatThrownBy(() -> results.get(2).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("13 cannot be applied");
        List.of(0, 1, 3).forEach(i -> returned(results.get(i)));
        assertThat(groups).contains(List.of(2L), List.of(BROKEN), List.of(4L));
    }

    @Test
    void a_group_has_a_case_once() throws Exception {
        gather(1, 2, 2, 3).forEach(GroupCommitTest::returned);

        assertThat(groups).allSatisfy(group -> assertThat(group).doesNotHaveDuplicates());
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrder(1L, 2L, 2L, 3L);
    }

    /** The first is at work until all others wait. */
    private List<Future<?>> gather(long... cases) throws InterruptedException {
        List<Future<?>> results = new ArrayList<>();
        for (long one : cases) {
            var message = new Emission(results.size() + 1L, "cases.submitted", one, 1, "", 1);
            results.add(consumers.submit(() -> commit.apply(message)));
            await(firstAtWork);
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (threads.stream().skip(1).anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
        }
        firstMayEnd.countDown();
        return results;
    }

    private static void returned(Future<?> result) {
        try {
            result.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

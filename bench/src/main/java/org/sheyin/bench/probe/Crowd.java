package org.sheyin.bench.probe;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Many at once: each index is done exactly once, by whichever thread is free. */
public final class Crowd {
    private static final int MINUTES = 14;

    private Crowd() {}

    /** @param rate starts a second, evenly spaced; 0 as fast as it goes. @return seconds that it took */
    public static double each(int count, int threads, int rate, IntConsumer work) {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        run(threads, () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                if (rate > 0) {
                    awaitTurn(start + i * 1_000_000_000L / rate);
                }
                work.accept(i);
            }
        });
        return (System.nanoTime() - start) / 1e9;
    }

    private static void awaitTurn(long turn) {
        for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void run(int threads, Runnable work) {
        ExecutorService crowd = Executors.newFixedThreadPool(threads);
        try {
            var all = crowd.invokeAll(
                    java.util.Collections.nCopies(threads, Executors.callable(work)), MINUTES, TimeUnit.MINUTES);
            for (var each : List.copyOf(all)) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            crowd.shutdownNow();
        }
    }
}

package org.sheyin.shared.service;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One worker a node for what gathers: a signal starts it, or tells the one at work to look once more before it ends. Whatever
 * it throws, the next signal finds the way free.
 */
public final class Worker {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    private final Runnable drain;
    private final AtomicInteger signals = new AtomicInteger();

    /** @param drain works on until nothing is left */
    public Worker(Runnable drain) {
        this.drain = drain;
    }

    /** @param executor that takes the work; when it is full, the next signal tries again */
    public void wake(Executor executor) {
        if (signals.getAndIncrement() > 0) {
            return;
        }
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException busy) {
            signals.set(0);
            LOG.log(System.Logger.Level.DEBUG, "executor is busy, the next round works");
        }
    }

    private void work() {
        boolean ended = false;
        try {
            int heard;
            do {
                heard = signals.get();
                drain.run();
            } while (!signals.compareAndSet(heard, 0));
            ended = true;
        } finally {
            if (!ended) {
                signals.set(0);
            }
        }
    }
}

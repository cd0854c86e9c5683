package org.sheyin.attachment.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sheyin.attachment.model.IntakeLimits;

/**
 * Runs decoders: a few at once, each for a limited time. A decoder that does not heed its interruption keeps its place
 * until it ends, so that runaways can never be more than the places.
 */
@ApplicationScoped
public class BoundedWork {
    private final Semaphore places;
    private final MemoryBudget budget = MemoryBudget.thirdOfHeap();

    // WildFly's default executor by its global name: a CDI bean of an ejb-jar has no java:comp of its own.
    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService managed;

    private ExecutorService own;

    public BoundedWork() {
        this(null, Math.max(IntakeLimits.DEFAULT.workers(), Runtime.getRuntime().availableProcessors()));
    }

    /** @param executor threads to use instead of the container's */
    public BoundedWork(ExecutorService executor, int places) {
        this.own = executor;
        this.places = new Semaphore(places, true);
    }

    // Public, as is run: a client proxy need not pass on what is not.
    public MemoryBudget budget() {
        return budget;
    }

    /** No place became free in time. */
    public static final class BusyException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @throws BusyException when no place became free within the time
     * @throws TimeoutException when the work did not end within the time; it is interrupted
     * @throws ExecutionException with the work's own failure as cause
     */
    public <T> T run(Callable<T> work, Duration time)
            throws BusyException, TimeoutException, ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        if (!places.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new BusyException();
        }
        var place = new Place(places);
        try {
            var future = (own == null ? managed : own).submit(() -> place.occupy(work));
            try {
                return future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | InterruptedException e) {
                future.cancel(true);
                place.leaveUnlessStarted();
                throw e;
            }
        } catch (RejectedExecutionException e) {
            place.leaveUnlessStarted();
            throw new BusyException();
        }
    }

    /** One permit, released exactly once: by the work when it ends, or by the caller when the work never began. */
    private static final class Place {
        private final Semaphore places;
        private boolean started;
        private boolean left;

        Place(Semaphore places) {
            this.places = places;
        }

        <T> T occupy(Callable<T> work) throws Exception {
            synchronized (this) {
                if (left) {
                    throw new InterruptedException("too late");
                }
                started = true;
            }
            try {
                return work.call();
            } finally {
                leave();
            }
        }

        synchronized void leaveUnlessStarted() {
            if (!started) {
                leave();
            }
        }

        private synchronized void leave() {
            if (!left) {
                left = true;
                places.release();
            }
        }
    }
}

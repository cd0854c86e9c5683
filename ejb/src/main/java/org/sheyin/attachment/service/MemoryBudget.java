package org.sheyin.attachment.service;

import java.util.concurrent.Semaphore;

/** Shares a part of the heap among decoders, so that many large pages at once wait for each other. */
public final class MemoryBudget {
    private static final long MIB = 1 << 20;

    private final int total;
    private final Semaphore free;

    /** @param bytes heap that decoders may use together, at least 1 MiB */
    MemoryBudget(long bytes) {
        this.total = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / MIB));
        this.free = new Semaphore(total, true);
    }

    static MemoryBudget thirdOfHeap() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 3);
    }

    long bytes() {
        return total * MIB;
    }

    /** As much as asked for, or all there is: for work whose need is an upper bound. */
    Share takeAtMost(long bytes) throws InterruptedException {
        return take(Math.min(bytes, (total - 1) * MIB));
    }

    boolean covers(long bytes) {
        return bytes / MIB < total;
    }

    /**
     * Waits for room.
     *
     * @throws IllegalArgumentException when it could never be given; ask {@link #covers} first
     */
    Share take(long bytes) throws InterruptedException {
        if (!covers(bytes)) {
            throw new IllegalArgumentException("beyond the budget");
        }
        int permits = (int) (bytes / MIB) + 1;
        free.acquire(permits);
        return new Share(free, permits);
    }

    /** Room to give back. */
    record Share(Semaphore from, int permits) implements AutoCloseable {
        @Override
        public void close() {
            from.release(permits);
        }
    }
}

package org.sheyin.portal.service;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Figures of the node that answers; none of them is personal. Null is what cannot be read here.
 *
 * @param at when they were read
 * @param version of the application
 * @param parametersCheckedAt when the parameters in memory were last compared with the database
 * @param ahead how much this node's clock is ahead of the database's; negative when it is behind
 * @param schemaVersion of the last migration
 */
public record ServerView(
        Instant at,
        String node,
        String version,
        Instant startedAt,
        Memory memory,
        Pool pool,
        List<Queue> queues,
        Instant parametersCheckedAt,
        Disk disk,
        Duration ahead,
        String schemaVersion)
        implements Serializable {

    /** Bytes of the heap, and live threads. */
    public record Memory(long used, long committed, long most, int threads, int peakThreads, int processors)
            implements Serializable {
        public long percent() {
            return used * 100 / most;
        }
    }

    /** Connections to the database. */
    public record Pool(Long active, Long inUse, Long available, Long waiting, Long longestWaitMillis)
            implements Serializable {}

    /** Messages that wait in a queue. */
    public record Queue(String name, Long depth, Long consumers) implements Serializable {
        public boolean isDeadLetters() {
            return name.endsWith(".dlq");
        }
    }

    /** Bytes of the volume that holds the data folder. */
    public record Disk(long free, long total) implements Serializable {
        public long percent() {
            return (total - free) * 100 / total;
        }
    }
}

package org.sheyin.bench.measure;

import java.lang.management.ManagementFactory;

/** The machine's load (running processes, mean of a minute): figures of a busy machine are none. */
public final class Load {
    private static final double MOST = 2;

    private Load() {}

    public static double now() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** @throws IllegalStateException when the machine is busy and {@code -Dbench.any-load=true} is not set */
    public static void requireQuiet() {
        if (now() > MOST && !Boolean.getBoolean("bench.any-load")) {
            throw new IllegalStateException("The load is %.2f, more than %.0f: wait, or measure anyway with --any-load."
                    .formatted(now(), MOST));
        }
    }
}

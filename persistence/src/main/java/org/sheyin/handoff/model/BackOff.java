package org.sheyin.handoff.model;

import java.time.Duration;

/** How long is waited after a failure: 1 s, doubled each time, 60 s at most; the broker's queues are set to the same. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private BackOff() {}

    /** @param attempts that failed, from 1 */
    public static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 6));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

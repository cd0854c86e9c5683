package org.sheyin.bench.site;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waiting with an end. */
public final class Patience {
    private static final int LOOK_MILLIS = 100;

    private Patience() {}

    /** Looks ten times a second. @return false when it did not come true in time */
    public static boolean until(Duration longest, Condition condition) throws IOException, SQLException {
        Instant end = Instant.now().plus(longest);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting", e);
        }
    }

    /** What is waited for. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException, SQLException;
    }
}

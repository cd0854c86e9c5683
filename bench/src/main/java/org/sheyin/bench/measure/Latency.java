package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Probe;

/**
 * From the beginning of a submission until its inbox row can be seen. Looked for ten times a second, so that each figure is
 * up to a tenth of a second too high, never too low.
 */
final class Latency {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Ids come in blocks: some of the next messages have ids below the highest that is there. */
    private static final int BLOCKS = 2000;

    private final Connection owner;
    private final Probe probe;
    private final Map<Long, Long> seen = new HashMap<>();

    Latency(Connection owner, Probe probe) {
        this.owner = owner;
        this.probe = probe;
    }

    /** @return seconds of each of {@code count} submissions that begin at so many a second */
    Series atRate(int rate, int count, int clients) throws IOException, SQLException {
        var drafts = probe.prepare(count);
        long floor = floor();
        look(floor);
        int before = seen.size();
        var submissions = CompletableFuture.supplyAsync(() -> {
            try {
                return Acknowledgements.of(probe, drafts, clients, rate);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        boolean arrived = Patience.until(PATIENCE, () -> {
            look(floor);
            return seen.size() - before >= count || submissions.isCompletedExceptionally();
        });
        Map<Long, Long> begun = submissions.join().begun();
        if (!arrived) {
            throw new IOException("only " + (seen.size() - before) + " of " + count + " arrived");
        }
        var seconds = new Series();
        begun.forEach((caseId, start) -> seconds.add((seen.get(caseId) - start) / 1e3));
        return seconds;
    }

    private long floor() throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("select coalesce(max(outbox_id), 0) from inbox_message")) {
            row.next();
            return row.getLong(1) - BLOCKS;
        }
    }

    private void look(long floor) throws SQLException {
        try (var query = owner.prepareStatement(
                "select case_id from inbox_message where outbox_id > ? and address = 'cases.submitted'")) {
            query.setLong(1, floor);
            try (var rows = query.executeQuery()) {
                long now = System.currentTimeMillis();
                while (rows.next()) {
                    seen.putIfAbsent(rows.getLong(1), now);
                }
            }
        }
    }
}

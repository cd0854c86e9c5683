package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Probe;
import org.sheyin.bench.site.Site;

/** The whole way to the agency's inbox, the two limits, and the latency at half speed. */
final class HandoffSides implements Benchmark.Sides {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double MOST_SECONDS = 2;
    private static final int STEADY_SECONDS = 20;

    private final Probe probe;
    private final PlainJdbc plain;
    private final Sizes sizes;
    private final Connection owner;

    HandoffSides(Site site, PlainJdbc plain, Sizes sizes) throws SQLException {
        this.probe = site.probe();
        this.plain = plain;
        this.sizes = sizes;
        this.owner = site.owner();
    }

    @Override
    public double ours(JsonLine line) throws IOException, SQLException {
        var drafts = probe.prepare(sizes.size());
        long start = System.nanoTime();
        double submitted =
                Acknowledgements.of(probe, drafts, sizes.clients(), 0).perSecond();
        await("address = 'cases.submitted'");
        double seconds = (System.nanoTime() - start) / 1e9;
        await("true");
        line.put("submissionsPerSecond", submitted);
        return sizes.size() / seconds;
    }

    /** Until all such messages have arrived; through the index of those that have not. */
    private void await(String which) throws IOException, SQLException {
        String sql = "select 1 from outbox_message where settled_at is null and " + which + " limit 1";
        boolean settled = Patience.until(PATIENCE, () -> {
            try (var query = owner.createStatement();
                    var rows = query.executeQuery(sql)) {
                return !rows.next();
            }
        });
        if (!settled) {
            throw new IOException("messages have not arrived");
        }
    }

    @Override
    public double limit(JsonLine line) throws IOException, SQLException {
        double rows = plain.perSecond(sizes.size());
        double messages = probe.raw(sizes.size(), sizes.clients());
        line.put("plainJdbcPerSecond", rows).put("rawMessagesPerSecond", messages);
        return Math.min(rows, messages);
    }

    @Override
    public boolean finish(JsonLine summary, Series ours) throws IOException, SQLException {
        int rate = Math.max(1, (int) (ours.median() / 2));
        Series seconds = new Latency(owner, probe).atRate(rate, rate * STEADY_SECONDS, sizes.clients());
        summary.put("steadyPerSecond", rate)
                .put("p50Seconds", seconds.median())
                .put("p99Seconds", seconds.quantile(0.99))
                .put("slowestSeconds", seconds.most());
        return seconds.quantile(0.99) <= MOST_SECONDS;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
        plain.close();
    }
}

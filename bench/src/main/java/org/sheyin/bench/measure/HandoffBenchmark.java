package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Site;

/**
 * B2: from the beginning of the submissions until all of them are committed at the agency's inbox, cases a second, divided
 * by the lower of two limits: their rows by plain JDBC, and durable messages sent and received one by one on the same
 * broker. Receipts flow back meanwhile, as they do in service. At half of that speed the 99th percentile counts.
 */
public final class HandoffBenchmark extends Benchmark {
    public HandoffBenchmark() {
        super("handoff", 0.4);
    }

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.EMBEDDED;
    }

    @Override
    protected Sides open(Site site) throws IOException, SQLException {
        return new HandoffSides(site, PlainJdbc.open(site, sizes(), true), sizes());
    }
}

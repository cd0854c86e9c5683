package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Probe;
import org.sheyin.bench.site.Site;

/**
 * B1: durable submissions a second through {@code CaseIntake.submit}, divided by the same rows written by plain JDBC on
 * the same PostgreSQL. The broker is away during the run, so that both sides do the same work: the hand-off behind it is
 * B2's matter.
 */
public final class SubmitBenchmark extends Benchmark {
    public SubmitBenchmark() {
        super("submit", 0.5);
    }

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.OWN;
    }

    @Override
    protected Sides open(Site site) throws IOException, SQLException {
        return new Submissions(site.probe(), PlainJdbc.open(site, sizes(), false), sizes());
    }

    private record Submissions(Probe probe, PlainJdbc plain, Sizes sizes) implements Sides {
        @Override
        public double ours(JsonLine line) throws IOException {
            return Acknowledgements.of(probe, probe.prepare(sizes.size()), sizes.clients(), 0)
                    .perSecond();
        }

        @Override
        public double limit(JsonLine line) throws SQLException {
            return plain.perSecond(sizes.size());
        }

        @Override
        public void close() throws SQLException {
            plain.close();
        }
    }
}

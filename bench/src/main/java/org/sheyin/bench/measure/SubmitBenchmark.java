package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Cpu;
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
        return new Submissions(site, PlainJdbc.open(site, sizes(), false), sizes());
    }

    private record Submissions(Site site, PlainJdbc plain, Sizes sizes) implements Sides {
        @Override
        public double ours(JsonLine line) throws IOException {
            var drafts = site.probe().prepare(sizes.size());
            Cpu before = site.cpu();
            double perSecond = Acknowledgements.of(site.probe(), drafts, sizes.clients(), 0)
                    .perSecond();
            Cpu used = site.cpu().since(before);
            line.put("serverMs", used.server() * 1e3 / sizes.size())
                    .put("databaseMs", used.database() * 1e3 / sizes.size());
            return perSecond;
        }

        @Override
        public double limit(JsonLine line) throws IOException, SQLException {
            Cpu before = site.cpu();
            double perSecond = plain.perSecond(sizes.size());
            line.put("limitDatabaseMs", site.cpu().since(before).database() * 1e3 / sizes.size());
            return perSecond;
        }

        @Override
        public void close() throws SQLException {
            plain.close();
        }
    }
}

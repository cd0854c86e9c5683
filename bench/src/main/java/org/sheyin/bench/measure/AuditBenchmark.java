package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Probe;
import org.sheyin.bench.site.Site;

/**
 * B4: submissions a second with audit rows, MAC and sealer, divided by the same without audit rows, in one server. B5:
 * records verified a second, divided by a bare hash loop over the same bytes, with SHA-256 and SM3.
 */
public final class AuditBenchmark extends Benchmark {
    public AuditBenchmark() {
        super("audit", 0.85);
    }

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.OWN;
    }

    @Override
    protected Sides open(Site site) throws IOException, SQLException {
        site.server().switchAudit();
        site.server().close();
        site.server().start();
        return new Audited(site.probe(), site.owner(), sizes());
    }

    private record Audited(Probe probe, Connection owner, Sizes sizes) implements Sides {
        private static final double LEAST_VERIFIED = 0.3;
        private static final int RECORDS_PER_SUBMISSION = 20;
        private static final Duration PATIENCE = Duration.ofMinutes(2);
        private static final String BEHIND =
                """
                select 1 from audit_entry where (tx, id) > (select last_tx, last_id from audit_head
                order by size desc limit 1) limit 1""";

        @Override
        public double ours(JsonLine line) throws IOException, SQLException {
            probe.audit(true);
            double perSecond = submissions();
            long start = System.nanoTime();
            // What is still to be sealed is not left to the other side.
            if (!Patience.until(PATIENCE, this::isSealed)) {
                throw new IOException("the audit is not sealed");
            }
            line.put("sealedAfterSeconds", (System.nanoTime() - start) / 1e9);
            return perSecond;
        }

        @Override
        public double limit(JsonLine line) throws IOException {
            probe.audit(false);
            double perSecond = submissions();
            probe.audit(true);
            return perSecond;
        }

        private double submissions() throws IOException {
            return Acknowledgements.of(probe, probe.prepare(sizes.size()), sizes.clients(), 0)
                    .perSecond();
        }

        private boolean isSealed() throws SQLException {
            try (var query = owner.createStatement();
                    var rows = query.executeQuery(BEHIND)) {
                return !rows.next();
            }
        }

        @Override
        public boolean finish(JsonLine summary, Series ours) throws IOException {
            boolean met = true;
            for (String suite : new String[] {"SHA256", "SM3"}) {
                var ratios = new Series();
                double verified = 0;
                for (int pair = 0; pair < sizes.pairs(); pair++) {
                    double[] both = probe.verification(suite, sizes.size() * RECORDS_PER_SUBMISSION);
                    ratios.add(both[0] / both[1]);
                    verified = Math.max(verified, both[0]);
                }
                summary.put("verify" + suite + "Ratio", ratios.median())
                        .put("verify" + suite + "LeastRatio", ratios.least())
                        .put("verify" + suite + "PerSecond", verified);
                met &= ratios.median() >= LEAST_VERIFIED;
            }
            return met;
        }

        @Override
        public void close() throws SQLException {
            owner.close();
        }
    }
}

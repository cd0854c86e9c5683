package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Layout;
import org.sheyin.bench.site.Probe;
import org.sheyin.bench.site.Site;

/**
 * B1: durable submissions a second through {@code CaseIntake.submit}, divided by the same rows written by plain JDBC on
 * the same PostgreSQL. The broker is away during the run, so that both sides do the same work: the hand-off behind it is
 * B2's matter.
 */
public final class SubmitBenchmark {
    public static final double TARGET = 0.5;

    private final Sizes sizes;
    private int person;

    public SubmitBenchmark(Sizes sizes) {
        this.sizes = sizes;
    }

    /** @return whether the target is met */
    public boolean run(Layout layout) throws IOException, SQLException {
        Load.requireQuiet();
        try (Site site = Site.open(layout, Broker.Kind.OWN)) {
            site.startServer();
            Probe probe = site.probe();
            long template = probe.prepare(1, person++).get(0).caseId();
            try (var plain = new PlainJdbc(site, template, sizes.clients(), false)) {
                for (int done = 0; done < sizes.warmUp(); done += sizes.size()) {
                    ours(probe);
                    plain.perSecond(sizes.size());
                }
                return measure(probe, plain);
            }
        }
    }

    private boolean measure(Probe probe, PlainJdbc plain) throws IOException, SQLException {
        var ours = new Series();
        var limit = new Series();
        var ratios = new Series();
        for (int pair = 1; pair <= sizes.pairs(); pair++) {
            double a = ours(probe);
            double b = plain.perSecond(sizes.size());
            ours.add(a);
            limit.add(b);
            ratios.add(a / b);
            new JsonLine()
                    .put("bench", "submit")
                    .put("pair", pair)
                    .put("submissionsPerSecond", a)
                    .put("plainJdbcPerSecond", b)
                    .put("ratio", a / b)
                    .put("load", Load.now())
                    .print();
        }
        boolean met = ratios.median() >= TARGET;
        Summary.of("submit", ratios, TARGET, sizes)
                .put("submissionsPerSecond", ours.median())
                .put("plainJdbcPerSecond", limit.median())
                .put("met", met)
                .print();
        return met;
    }

    private double ours(Probe probe) throws IOException {
        List<Probe.Draft> drafts = probe.prepare(sizes.size(), person);
        person += sizes.size();
        return Acknowledgements.of(probe, drafts, sizes.clients(), 0).perSecond();
    }
}

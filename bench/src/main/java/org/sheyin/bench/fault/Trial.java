package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Site;

/** One fault under load, and the account when everything has come to rest. */
public final class Trial {
    /** Amber time of one minute (its lower bound), a round of the reconciler, and as much again. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration REST = Duration.ofSeconds(2);

    private final Site site;
    private final Fault fault;
    private final Clerks clerks;
    private final JsonLine line;
    private final int unanswered;

    private Trial(Site site, Fault fault, Clerks clerks, JsonLine line) {
        this.site = site;
        this.fault = fault;
        this.clerks = clerks;
        this.line = line;
        this.unanswered = clerks.drafts().size() - clerks.acknowledged().size();
    }

    /** Lets the clerks begin, strikes, and waits until all have an answer. */
    public static Trial strike(Site site, Fault fault, int submissions) throws IOException, SQLException {
        site.setParameter("handoff.amber", "1");
        Clerks clerks = Clerks.begin(site.probe(), site.probe().prepare(submissions));
        JsonLine line = new JsonLine().put("fault", fault.name());
        fault.strike(site, clerks, line);
        clerks.awaitEnd();
        Trial trial = new Trial(site, fault, clerks, line);
        clerks.repeatUnanswered(site.probe());
        return trial;
    }

    Clerks clerks() {
        return clerks;
    }

    /** Waits until nothing moves any more, then counts. */
    public Outcome settle() throws IOException, SQLException {
        long start = System.nanoTime();
        try (Connection owner = site.owner()) {
            var oracle = new Oracle(owner, clerks);
            boolean quiet = Patience.until(PATIENCE, () -> oracle.unsettled() == 0);
            line.put("secondsToSettle", (System.nanoTime() - start) / 1e9);
            // Repeats may still be on their way: the account is made when no row has been added for a while.
            long[] seen = {oracle.rows(), System.nanoTime()};
            quiet &= Patience.until(PATIENCE, () -> {
                long rows = oracle.rows();
                if (rows != seen[0]) {
                    seen[0] = rows;
                    seen[1] = System.nanoTime();
                }
                return System.nanoTime() - seen[1] > REST.toNanos();
            });
            return oracle.account(line.put("quiet", quiet), fault.clerksGoOn() ? unanswered + clerks.refused() : 0);
        }
    }
}

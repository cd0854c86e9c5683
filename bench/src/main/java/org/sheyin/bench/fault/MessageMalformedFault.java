package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Site;

/**
 * F14: messages that cannot be read or applied come in between. Each is parked after the configured attempts and shown at
 * the hand-off desk; the others are not held up. Redelivery is hurried unless {@code -Dbench.hurry=false}: as configured
 * it takes eight minutes.
 */
public final class MessageMalformedFault extends Fault {
    private static final String QUEUE = "cases.submitted";
    private static final String[] POISON = {
        "no JSON at all",
        "{\"type\":\"cases.submitted\",\"format\":99}",
        "",
        // Well formed, of a case that does not exist.
        "{\"type\":\"cases.submitted\",\"format\":1,\"id\":2026110099999999,\"emission\":1,"
                + "\"caseId\":2026110099999999,\"version\":1,\"hash\":\"" + "0".repeat(64) + "\"}"
    };
    private static final Duration PARKED_WITHIN = Duration.ofMinutes(10);

    @Override
    protected void prepare(Site site) throws IOException, SQLException {
        if (!"false".equals(System.getProperty("bench.hurry"))) {
            site.broker().hurry();
        }
        super.prepare(site);
    }

    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        clerks.awaitShare(0.2);
        try (Connection owner = site.owner()) {
            int before = parked(owner);
            long start = System.nanoTime();
            for (String text : POISON) {
                site.probe().send(QUEUE, text);
            }
            boolean all = Patience.until(PARKED_WITHIN, () -> parked(owner) - before >= POISON.length);
            require(all, (parked(owner) - before) + " of " + POISON.length + " messages were parked");
            line.put("sentMalformed", POISON.length)
                    .put("parked", parked(owner) - before)
                    .put("secondsToParked", (System.nanoTime() - start) / 1e9);
            clerks.awaitEnd();
            line.put("slowestOtherSeconds", slowest(owner, clerks));
        }
    }

    private static int parked(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("select count(*) from parked_message")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** From a submission to its arrival at the agency, the slowest of all. */
    private static double slowest(Connection owner, Clerks clerks) throws IOException, SQLException {
        var oracle = new Oracle(owner, clerks);
        Patience.until(PARKED_WITHIN, () -> oracle.unsettled() == 0);
        return oracle.slowestArrival();
    }
}

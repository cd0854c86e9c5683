package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Site;

/**
 * F4b: an operator empties the queues of both directions under load. The broker goes on and remembers the ids that it has
 * seen, so that only a raised emission gets through.
 */
public final class QueuePurgedFault extends Fault {
    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        line.put("purgedToAgency", purge(site.broker(), "cases.submitted", clerks, 0.4));
        line.put("purgedToBank", purge(site.broker(), "cases.received", clerks, 0.8));
    }

    private static int purge(Broker broker, String queue, Clerks clerks, double share)
            throws IOException, SQLException {
        broker.pause(queue);
        clerks.awaitShare(share);
        var purged = new AtomicInteger();
        // What a consumer holds already is counted by the queue and not purged: once more, until enough is gone.
        Patience.until(Duration.ofMinutes(1), () -> purged.addAndGet(broker.purge(queue)) >= LEAST);
        broker.resume(queue);
        require(purged.get() >= LEAST, queue + " held too few messages");
        return purged.get();
    }
}

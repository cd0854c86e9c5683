package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Broker;
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
        broker.awaitMessages(queue, LEAST);
        int purged = broker.purge(queue);
        broker.resume(queue);
        require(purged >= LEAST, queue + " held too few messages");
        return purged;
    }
}

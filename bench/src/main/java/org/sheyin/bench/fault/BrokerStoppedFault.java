package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Site;

/** F3: the broker is killed while clerks submit, is away for most of their work, and comes back with its journal. */
public final class BrokerStoppedFault extends Fault {
    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        clerks.awaitShare(0.2);
        site.broker().kill();
        int before = clerks.acknowledged().size();
        clerks.awaitShare(0.8);
        int during = clerks.acknowledged().size() - before;
        require(during > 0, "nobody submitted while the broker was away");
        line.put("acknowledgedWithoutBroker", during);
        site.broker().start();
    }
}

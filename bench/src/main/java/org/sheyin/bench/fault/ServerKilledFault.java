package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Site;

/**
 * F1 and F4 with the embedded broker: WildFly is killed (-9) while clerks submit, the journal with messages under way is
 * deleted, WildFly starts again. Clerks whose page got no answer repeat it under the same token.
 */
public final class ServerKilledFault extends Fault {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.EMBEDDED;
    }

    @Override
    protected boolean clerksGoOn() {
        return false;
    }

    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        clerks.awaitShare(0.1);
        try (Connection slow = site.owner()) {
            int inJournal = holdAgency(slow, clerks);
            require(inJournal >= LEAST, "the journal held too few messages");
            line.put("inJournal", inJournal);
            site.server().kill();
        }
        line.put("acknowledgedAtDeath", clerks.acknowledged().size());
        site.server().forgetBroker();
        site.server().start();
    }

    /** The agency's side waits for a lock, so that messages gather in the broker. @return how many */
    private static int holdAgency(Connection slow, Clerks clerks) throws IOException, SQLException {
        slow.setAutoCommit(false);
        try (var lock = slow.createStatement()) {
            lock.execute("lock table inbox_message in share mode");
        }
        clerks.awaitShare(0.5);
        var oracle = new Oracle(slow, clerks);
        Patience.until(PATIENCE, () -> oracle.underWay() >= LEAST);
        return oracle.underWay();
    }
}

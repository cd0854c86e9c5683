package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Site;

/**
 * Dormant accounts frozen a second by the chunks of the sweep, each account through {@code Account.apply}, divided by one
 * SQL statement that writes the same account, history and audit rows. Of twenty accounts one is due; {@code --size} is
 * how many are: 50000 of a million.
 */
public final class AccountSweepBenchmark extends Benchmark {
    public AccountSweepBenchmark() {
        super("account-sweep", 0.33);
    }

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.OWN;
    }

    @Override
    protected Sides open(Site site) throws IOException, SQLException {
        return SweptAccounts.open(site, sizes().size());
    }
}

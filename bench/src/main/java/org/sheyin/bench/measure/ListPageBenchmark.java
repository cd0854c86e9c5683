package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Site;

/**
 * B9: pages of the case list a second through Faces, with sessions, Shiro, the strict policy and row-level security,
 * divided by a plain servlet in the same server that sends the same bytes from the same query.
 */
public final class ListPageBenchmark extends Benchmark {
    public ListPageBenchmark() {
        super("list-page", 0.25);
    }

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.EMBEDDED;
    }

    @Override
    protected Sides open(Site site) throws IOException, SQLException {
        return ListPages.open(site, sizes());
    }
}

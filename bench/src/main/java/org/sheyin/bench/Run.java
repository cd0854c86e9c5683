package org.sheyin.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Site;

/** What one command runs on a site of its own. A new command is one class; {@link Main} finds it by its name. */
public interface Run {
    /** The broker that its site has. */
    Broker.Kind broker();

    /** @throws IllegalStateException when the machine does not allow it now; asked before anything is started */
    default void requireReady() {}

    /** @return whether the target is met; the figures are printed as lines of JSON */
    boolean on(Site site) throws IOException, SQLException;
}

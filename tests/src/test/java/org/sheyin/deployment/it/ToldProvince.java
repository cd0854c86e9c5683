package org.sheyin.deployment.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Lets every test begin when the demonstration's cases have been told: they follow the accounts in the background, and a
 * list that grows while it is read is no ground for a test.
 */
public final class ToldProvince implements LoadableExtension {
    private static final int CASES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Patience.class);
    }

    /** Polls after the deployment. */
    public static final class Patience {
        /** Called by Arquillian. */
        public void await(@Observes AfterDeploy deployed) throws SQLException {
            Instant end = Instant.now().plus(PATIENCE);
            while (told() < CASES) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("the demonstration province was not told within " + PATIENCE);
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            RunningServer.started();
        }

        private static long told() throws SQLException {
            try (var owner = DriverManager.getConnection(
                            System.getenv("SHEYIN_DATABASE_URL"),
                            "sheyin_owner",
                            System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"));
                    var query = owner.createStatement();
                    var row = query.executeQuery("select count(*) from sheyin.case_file")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

package org.sheyin.deployment.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Lets every test begin when the demonstration's cases have been told: they follow the accounts in the background, and a
 * list that grows while it is read is no ground for a test.
 */
public final class ToldProvince implements LoadableExtension {
    /** Written by the demonstration when all is told, its day of start included. */
    private static final Pattern TOLD = Pattern.compile("demonstration province: \\d+ cases");

    private static final Path LOG = Path.of(System.getProperty("tests.work"), "server/standalone/log/server.log");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Patience.class);
    }

    /** Polls after the deployment. */
    public static final class Patience {
        /** Called by Arquillian. */
        public void await(@Observes AfterDeploy deployed) throws IOException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!TOLD.matcher(Files.readString(LOG, StandardCharsets.ISO_8859_1))
                    .find()) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("the demonstration province was not told within " + PATIENCE);
                }
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            RunningServer.started();
        }
    }
}

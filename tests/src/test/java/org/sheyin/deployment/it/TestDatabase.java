package org.sheyin.deployment.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.sheyin.database.DatabaseSettings;
import org.sheyin.database.EmbeddedDatabase;

/**
 * An empty database around all in-container and browser tests, and an empty server to go with it. Unit tests of this
 * module, which Surefire runs, get none.
 */
public final class TestDatabase implements LauncherSessionListener {
    private final Instant begun = Instant.now();
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String work = System.getProperty("tests.work");
        if (work == null) {
            return;
        }
        for (String port : List.of("tests.database-port", "tests.http-port", "tests.management-port")) {
            requireFree(port);
        }
        try {
            for (String old : List.of("database/data", "data", "server/standalone/data", "server/standalone/log")) {
                delete(Path.of(work, old));
            }
            database = EmbeddedDatabase.start(DatabaseSettings.of(
                    Path.of(work, "database"),
                    Integer.getInteger("tests.database-port"),
                    System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"),
                    System.getenv("SHEYIN_DATABASE_APP_PASSWORD")));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the database of the tests did not start", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf(
                "In-container suite, server and database included: %d s%n",
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private static void requireFree(String name) {
        int port = Integer.getInteger(name);
        try (var taken = new Socket()) {
            taken.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        } catch (IOException free) {
            return; // nobody answers there
        }
        throw new IllegalStateException(
                "Port %d is taken by another program; -D%s=N takes another.".formatted(port, name));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.delete(each);
        }
    }
}

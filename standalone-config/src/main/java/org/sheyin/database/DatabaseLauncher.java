package org.sheyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * {@code ./run}'s database process: starts, says that it is ready by making a file, stays until SIGTERM, stops cleanly.
 *
 * <p>Arguments: directory, port, ready file. The logins' passwords come from the environment, never from the command
 * line, where everyone on the machine could read them.
 */
public final class DatabaseLauncher {
    private DatabaseLauncher() {}

    public static void main(String[] arguments) {
        Path ready = Path.of(arguments[2]);
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseSettings.of(
                    Path.of(arguments[0]),
                    Integer.parseInt(arguments[1]),
                    System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"),
                    System.getenv("SHEYIN_DATABASE_APP_PASSWORD")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, ready), "stop-database"));
            Files.writeString(ready, database.jdbcUrl() + "\n");
            database.awaitEnd();
            System.err.println("PostgreSQL has ended.");
        } catch (IOException | SQLException | IllegalStateException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void stop(EmbeddedDatabase database, Path ready) {
        try {
            Files.deleteIfExists(ready);
            database.close();
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}

package org.sheyin.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What an embedded database is to be.
 *
 * @param directory home of the cluster, its binaries, logs and superuser password; kept over restarts
 * @param port TCP port on the loopback address, 1 to 65535; 0 takes a free one
 * @param owner login that owns the schemas and runs the migrations
 * @param app login of the application, without a right of its own on business tables
 */
public record DatabaseSettings(Path directory, int port, Login owner, Login app) {
    /** Name of the application's database. */
    public static final String DATABASE = "sheyin";

    public DatabaseSettings {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(app, "app");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is between 0 and 65535, not " + port);
        }
    }

    /** The default logins with these passwords. */
    public static DatabaseSettings of(Path directory, int port, String ownerPassword, String appPassword) {
        return new DatabaseSettings(
                directory, port, new Login("sheyin_owner", ownerPassword), new Login("sheyin_login", appPassword));
    }

    /** The variables of the SQL files, as {@code psql -v} and {@code \getenv} would set them. */
    Map<String, String> variables() {
        return Map.of(
                "database", DATABASE,
                "owner", owner.user(),
                "owner_password", owner.password(),
                "app", app.user(),
                "app_password", app.password());
    }

    /** A database login; its text never shows the password. */
    public record Login(String user, String password) {
        public Login {
            if (user == null || user.isBlank() || password == null || password.isBlank()) {
                throw new IllegalArgumentException("A database login needs a user and a password");
            }
        }

        @Override
        public String toString() {
            return user;
        }
    }
}

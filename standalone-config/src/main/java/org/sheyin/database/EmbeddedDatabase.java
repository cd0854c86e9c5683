package org.sheyin.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of our own, started from the binaries of Maven Central, also as root.
 *
 * <p>It listens on loopback only, asks for passwords (SCRAM), is prepared by the SQL files at each start and keeps its
 * data. The superuser's password stays in a file beside the data (mode 600) and is used for the preparation only.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final DatabaseSettings settings;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseSettings settings) {
        this.postgres = postgres;
        this.settings = settings;
    }

    /**
     * Starts the database and brings roles, schemas and job tables up to date.
     *
     * @throws IOException when the binaries, the directory or the port are not to be had
     * @throws SQLException when an SQL file fails
     */
    public static EmbeddedDatabase start(DatabaseSettings settings) throws IOException, SQLException {
        Path home = PrivateFiles.directory(settings.directory().toAbsolutePath());
        Path data = home.resolve("data");
        Path passwordFile = PrivateFiles.secret(home.resolve("superuser.password"));
        new ServerProcess(data).clear();
        new ServerBinaries(home.resolve("binaries")).removeIncomplete();
        String password = Files.readString(passwordFile).strip();
        EmbeddedPostgres postgres =
                builder(settings, home, passwordFile, password).start();
        EmbeddedDatabase database = new EmbeddedDatabase(postgres, settings);
        try {
            database.prepare(password);
        } catch (IOException | SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static EmbeddedPostgres.Builder builder(
            DatabaseSettings settings, Path home, Path passwordFile, String password) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        PrivateFiles.directory(home.resolve("binaries")).toFile())
                .setDataDirectory(home.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        home.resolve("start.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                // Options of initdb: these come after its "-A trust" and win.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("lc-collate", "C")
                .setLocaleConfig("lc-ctype", System.getProperty("os.name").startsWith("Linux") ? "C.UTF-8" : "C");
        serverConfig(home).forEach(each -> builder.setServerConfig(each[0], each[1]));
        return settings.port() == 0 ? builder : builder.setPort(settings.port());
    }

    private static List<String[]> serverConfig(Path home) {
        return List.<String[]>of(
                new String[] {"listen_addresses", "localhost"},
                new String[] {"max_connections", "200"},
                new String[] {"shared_buffers", "256MB"},
                // zonky turns these three off for tests; an acknowledged case must survive a power cut.
                new String[] {"fsync", "on"},
                new String[] {"synchronous_commit", "on"},
                new String[] {"full_page_writes", "on"},
                new String[] {"timezone", "Asia/Shanghai"},
                // One file an hour of the day, begun anew the next day; without statements and values, which hold
                // personal data.
                new String[] {"logging_collector", "on"},
                new String[] {"log_directory", home.resolve("log").toString()},
                new String[] {"log_filename", "postgresql-%H.log"},
                new String[] {"log_truncate_on_rotation", "on"},
                new String[] {"log_rotation_age", "60"},
                new String[] {"log_rotation_size", "0"},
                new String[] {"log_file_mode", "0600"},
                new String[] {"log_min_error_statement", "panic"},
                new String[] {"log_error_verbosity", "terse"});
    }

    private void prepare(String superuserPassword) throws IOException, SQLException {
        try (Connection connection = superuser("postgres", superuserPassword)) {
            SqlScript.named("10-roles.sql").run(connection, settings.variables());
            SqlScript.named("20-database.sql").run(connection, settings.variables());
        }
        try (Connection connection = superuser(DatabaseSettings.DATABASE, superuserPassword)) {
            SqlScript.named("30-schemas.sql").run(connection, settings.variables());
            SqlScript.named("40-batch-tables.sql").run(connection, settings.variables());
        }
    }

    private Connection superuser(String database, String password) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", password);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Address of the application's database, without credentials. */
    public String jdbcUrl() {
        return url(DatabaseSettings.DATABASE);
    }

    public int port() {
        return postgres.getPort();
    }

    public Connection connectAsOwner() throws SQLException {
        return connect(settings.owner());
    }

    /** A connection as the application's login, which must switch to a role before it may read business tables. */
    public Connection connectAsApplication() throws SQLException {
        return connect(settings.app());
    }

    private Connection connect(DatabaseSettings.Login login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), login.user(), login.password());
    }

    /** PostgreSQL's own process and those of its connections, as of now. */
    public Stream<ProcessHandle> processes() throws IOException {
        return new ServerProcess(settings.directory().resolve("data"))
                .running().stream().flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
    }

    /** Waits until the server's process has ended, by {@link #close} or by itself. */
    void awaitEnd() throws IOException {
        new ServerProcess(settings.directory().resolve("data")).running().ifPresent(server -> server.onExit()
                .join());
    }

    /** Stops the server; clients are cut off, data is written. */
    @Override
    public void close() throws IOException {
        postgres.close();
    }
}

package org.sheyin.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sheyin.database.DatabaseSettings;
import org.sheyin.database.EmbeddedDatabase;

/** A whole installation of its own for one run: PostgreSQL, perhaps a broker, WildFly; fresh data, loopback only. */
public final class Site implements AutoCloseable {
    /** Password of this run's accounts; nothing outlives the run that it would protect. */
    static final String SECRET = UUID.randomUUID().toString();

    private final DatabaseSettings settings;
    private final Broker broker;
    private final Server server;
    private final URI portal;
    private final AtomicBoolean closed = new AtomicBoolean();
    private EmbeddedDatabase database;

    private Site(DatabaseSettings settings, EmbeddedDatabase database, Broker broker, Server server, URI portal) {
        this.settings = settings;
        this.database = database;
        this.broker = broker;
        this.server = server;
        this.portal = portal;
    }

    /** Starts the database and prepares the rest; broker and server are started by whoever runs. */
    public static Site open(Layout layout, Broker.Kind kind) throws IOException, SQLException {
        Files.createDirectories(layout.home());
        ServerFolder.prepare(layout, kind);
        Folders.delete(layout.home().resolve("database/data"));
        Folders.delete(layout.data());
        for (String folder : new String[] {"keys", "attachments"}) {
            Files.createDirectories(layout.data().resolve(folder));
        }
        DatabaseSettings settings = DatabaseSettings.of(
                layout.home().resolve("database"), layout.ports().database(), SECRET, SECRET);
        EmbeddedDatabase database = EmbeddedDatabase.start(settings);
        Broker broker = new Broker(layout);
        broker.forget();
        Server server = new Server(layout, kind, environment(database, layout));
        server.clear();
        Site site = new Site(
                settings,
                database,
                broker,
                server,
                URI.create("http://127.0.0.1:" + layout.ports().http() + "/sheyin/"));
        // Ctrl-C or a time limit: nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(site::abandon));
        return site;
    }

    private void abandon() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("could not stop everything: " + e.getMessage());
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase database, Layout layout) {
        return Map.of(
                "SHEYIN_DATABASE_URL",
                database.jdbcUrl(),
                "SHEYIN_DATABASE_OWNER_PASSWORD",
                SECRET,
                "SHEYIN_DATABASE_APP_PASSWORD",
                SECRET,
                "SHEYIN_MESSAGING_PASSWORD",
                SECRET,
                "SHEYIN_MESSAGING_PORT",
                Integer.toString(layout.ports().broker()),
                "JAVA_OPTS",
                "-Xms512m -Xmx1g -XX:MaxMetaspaceSize=512m -XX:+UseParallelGC -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true");
    }

    /** Starts the server and lays the few organizations and clerks that a run needs. The broker is started apart. */
    public void start() throws IOException, SQLException {
        server.start();
        try (Connection owner = owner()) {
            SmallProvince.lay(owner);
        }
    }

    /** Gives the clerks {@code bench1} and on a password of this run, so that they can log in at the portal. @return it */
    public String letIn() throws IOException, SQLException {
        try (Connection owner = owner();
                var update = owner.prepareStatement(
                        "update account set password_hash = ?, password_changed_at = now() where login_name like 'bench%'")) {
            update.setString(1, probe().hash(SECRET));
            update.executeUpdate();
        }
        return SECRET;
    }

    /** Sets a rule parameter from today on, as the security officer's version would; the server sees it within seconds. */
    public void setParameter(String key, String value) throws SQLException {
        try (Connection owner = owner();
                var insert = owner.prepareStatement("insert into rule_parameter_version (parameter_key, version,"
                        + " parameter_value, effective_from, basis, author) select parameter_key, max(version) + 1, ?,"
                        + " greatest(current_date, max(effective_from)), 'bench', 'bench' from rule_parameter_version"
                        + " where parameter_key = ? group by parameter_key")) {
            insert.setString(1, value);
            insert.setString(2, key);
            if (insert.executeUpdate() != 1) {
                throw new SQLException("there is no parameter " + key);
            }
        }
    }

    /** Where the portal answers, ending with a slash. */
    public URI portal() {
        return portal;
    }

    public Connection owner() throws SQLException {
        return database.connectAsOwner();
    }

    /** Cuts everybody off; the data stay. */
    public void stopDatabase() throws IOException {
        database.close();
    }

    public void startDatabase() throws IOException, SQLException {
        database = EmbeddedDatabase.start(settings);
    }

    public Broker broker() {
        return broker;
    }

    public Server server() {
        return server;
    }

    /** What server and database have used so far. */
    public Cpu cpu() throws IOException {
        return Cpu.of(server.processes(), database.processes());
    }

    public Probe probe() {
        return server.probe();
    }

    @Override
    public void close() throws IOException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (EmbeddedDatabase last = database;
                broker;
                server) {
            System.err.println("stopping");
        }
    }
}

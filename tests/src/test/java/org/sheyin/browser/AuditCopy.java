package org.sheyin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/** The audit of the running server as it is now, in a database of its own whose owner may do what nobody may elsewhere. */
final class AuditCopy {
    private static final String NAME = "audit_copy";
    private static final List<String> TABLES = List.of("audit_entry", "audit_leaf", "audit_head");
    private static final String OWNER = "sheyin_owner";
    private static final String SERVER = System.getenv("SHEYIN_DATABASE_URL").replaceFirst("/[^/]*$", "/");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Path WORK = Path.of(System.getProperty("tests.work", "target"));

    private final Path heads = WORK.resolve("audit-copy-heads");

    /** @throws IllegalStateException when it cannot be made */
    static AuditCopy made() {
        var copy = new AuditCopy();
        try {
            Files.createDirectories(copy.heads);
            // Before the tables: the file tells what was committed there earlier.
            awaitHeads();
            Files.copy(
                    WORK.resolve("data/audit-heads/audit-heads.txt"),
                    copy.heads.resolve("audit-heads.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
            String password = Files.readString(WORK.resolve("database/superuser.password"))
                    .strip();
            try (var connection = DriverManager.getConnection(SERVER + "postgres", "postgres", password);
                    var statement = connection.createStatement()) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
            copy.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return copy;
    }

    /** The first are told some seconds after the start. */
    private static void awaitHeads() throws IOException {
        Path file = WORK.resolve("data/audit-heads/audit-heads.txt");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && (Files.notExists(file) || Files.size(file) == 0)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void fill() throws SQLException, IOException {
        try (var from = DriverManager.getConnection(System.getenv("SHEYIN_DATABASE_URL"), OWNER, password());
                var to = DriverManager.getConnection(url(), OWNER, password())) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = to.createStatement()) {
                statement.execute("create schema sheyin");
            }
            for (String table : TABLES) {
                copy(table, from, to);
            }
        }
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException, IOException {
        String columns;
        try (var asked = from.createStatement();
                var found = asked.executeQuery(
                        "select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)),"
                                + " ', ' order by attnum) from pg_attribute where attrelid = 'sheyin." + table
                                + "'::regclass and attnum > 0 and not attisdropped")) {
            found.next();
            columns = found.getString(1);
        }
        try (var making = to.createStatement()) {
            making.execute("create table sheyin." + table + " (" + columns + ")");
        }
        var file = Files.createTempFile(WORK, table, ".copy");
        try (var out = Files.newOutputStream(file)) {
            from.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from sheyin." + table + ") to stdout", out);
        }
        try (var in = Files.newInputStream(file)) {
            to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy sheyin." + table + " from stdin", in);
        }
        Files.delete(file);
    }

    /** As the owner. */
    void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), OWNER, password());
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new IllegalStateException("not one row: " + sql);
            }
        }
    }

    long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), OWNER, password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    String url() {
        return SERVER + NAME;
    }

    Path heads() {
        return heads;
    }

    private static String password() {
        return System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD");
    }
}

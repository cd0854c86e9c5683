package org.sheyin.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Whether a PostgreSQL of one's own answers and is prepared, asked before the server starts: one sentence now instead of
 * a failed deployment. Arguments: JDBC URL, owning login, application login; passwords come from the environment.
 */
public final class DatabaseCheck {
    private static final String PREPARE = "; prepare it with standalone-config/database (docs/operations.md).";

    private final String url;

    private DatabaseCheck(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) {
        var fault = find(
                arguments[0],
                new Login(arguments[1], System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD")),
                new Login(arguments[2], System.getenv("SHEYIN_DATABASE_APP_PASSWORD")));
        fault.ifPresent(sentence -> {
            System.err.println(sentence);
            System.exit(1);
        });
    }

    record Login(String user, String password) {}

    /** @return what stands against starting, as one sentence */
    static Optional<String> find(String url, Login owner, Login app) {
        DriverManager.setLoginTimeout(10);
        var check = new DatabaseCheck(url);
        return check.ask(
                        owner,
                        "select has_schema_privilege(current_user, 'sheyin', 'CREATE')",
                        "may not create tables in the schema sheyin" + PREPARE)
                .or(() -> check.ask(
                        app,
                        "select not exists (select 1 from unnest(array['sheyin_app', 'sheyin_relay', 'sheyin_batch',"
                                + " 'sheyin_public']) r where not pg_has_role(current_user, r, 'MEMBER'))",
                        "is no member of sheyin_app, sheyin_relay, sheyin_batch and sheyin_public" + PREPARE))
                .or(() -> check.ask(
                        app,
                        "select not (rolsuper or rolbypassrls or rolinherit) from pg_roles where rolname = current_user",
                        "has more power than row-level security allows (superuser, bypassrls or inherit)" + PREPARE));
    }

    private Optional<String> ask(Login login, String sql, String fault) {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1) ? Optional.empty() : Optional.of("The login " + login.user() + " " + fault);
        } catch (SQLException e) {
            return Optional.of(sentence(e, login.user()));
        }
    }

    private String sentence(SQLException e, String user) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> "The database " + url + " refuses the login " + user + " or its password.";
            case "3D000" -> "There is no such database: " + url + PREPARE;
            case "3F000" -> "The database " + url + " has no schema sheyin" + PREPARE;
            case "42704" ->
                "The database " + url
                        + " does not have the roles sheyin_app, sheyin_relay, sheyin_batch and sheyin_public" + PREPARE;
            default ->
                "The database %s does not answer: %s"
                        .formatted(url, e.getMessage().lines().findFirst().orElse(state));
        };
    }
}

package org.sheyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path home;

    @Test
    void keepsItsDataAndGivesTheApplicationsLoginNoRightOfItsOwn() throws IOException, SQLException {
        try (EmbeddedDatabase database = start()) {
            try (Connection owner = database.connectAsOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("create table thing (id bigint)");
                statement.execute("insert into thing values (7)");
                statement.execute("grant select on thing to sheyin_app");
            }
            applicationReadsOnlyInARole(database);
            strangersAreRefused(database);
        }
        // As after kill -9: the pid file names a process that is none of PostgreSQL's.
        Files.writeString(
                home.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (EmbeddedDatabase database = start();
                Connection owner = database.connectAsOwner()) {
            assertThat(one(owner, "select id from thing")).isEqualTo("7");
        }
    }

    private EmbeddedDatabase start() throws IOException, SQLException {
        return EmbeddedDatabase.start(DatabaseSettings.of(home, 0, "owner-secret", "app-secret"));
    }

    private static void applicationReadsOnlyInARole(EmbeddedDatabase database) throws SQLException {
        try (Connection application = database.connectAsApplication()) {
            assertThat(one(
                            application,
                            "select rolsuper or rolbypassrls or rolinherit from pg_roles"
                                    + " where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> one(application, "select id from thing"))
                    .hasMessageContaining("permission denied");
            assertThat(one(application, "select count(*) from job_execution")).isEqualTo("0");
            application.setAutoCommit(false);
            one(application, "select set_config('role', 'sheyin_app', true)");
            assertThat(one(application, "select id from thing")).isEqualTo("7");
            application.rollback();
        }
    }

    private static void strangersAreRefused(EmbeddedDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package org.sheyin.deployment.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built EAR is deployed, and the database trusts the application with nothing before a service says who acts. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {
    @Resource(lookup = "java:jboss/datasources/SheyinDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SheyinOwnerDS")
    private DataSource owner;

    @Test
    void the_application_logs_in_as_a_login_without_power() throws SQLException {
        assertThat(text(application, "select current_user")).isEqualTo("sheyin_login");
        assertThat(text(
                        application,
                        "select rolsuper or rolbypassrls or rolinherit from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void the_migrations_run_as_the_owner_who_is_no_superuser_either() throws SQLException {
        assertThat(text(owner, "select current_user")).isEqualTo("sheyin_owner");
        assertThat(text(owner, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(text(owner, "select bool_and(success) from sheyin.flyway_schema_history"))
                .isEqualTo("t");
    }

    private static String text(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

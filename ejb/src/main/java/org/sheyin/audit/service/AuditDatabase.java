package org.sheyin.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** The connection of the transaction, within the scope that is open on it. */
@ApplicationScoped
public class AuditDatabase {
    @Resource(lookup = "java:jboss/datasources/SheyinDS")
    private DataSource people;

    @Resource(lookup = "java:jboss/datasources/SheyinSystemDS")
    private DataSource background;

    /** For an audit administrator. */
    <T> T asked(Function<JdbcAuditLedger, T> question) {
        return within(people, question);
    }

    /** For the sealing. */
    <T> T unasked(Function<JdbcAuditLedger, T> work) {
        return within(background, work);
    }

    private static <T> T within(DataSource pool, Function<JdbcAuditLedger, T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.apply(new JdbcAuditLedger(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit's database is not there", e);
        }
    }
}

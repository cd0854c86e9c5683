package org.sheyin.deployment.it;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * A service of the tests: SQL where a real service stands, under the interceptor's role and scope, so that it meets what a
 * faulty or captured service would meet. Nothing of it is kept.
 */
@Stateless
public class Probe {
    @Resource(lookup = "java:jboss/datasources/SheyinDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SheyinSystemDS")
    private DataSource background;

    @Resource
    private SessionContext context;

    /** First column of the first row as text. */
    @UseCase({Right.SELF, Right.SETUP, Right.HANDOFF_RUN, Right.SWEEP_RUN, Right.CASE_READ, Right.CASE_PROGRESS})
    public String ask(Actor actor, String sql, Object... arguments) {
        return run(actor, sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        });
    }

    /** @return rows changed, undone at once */
    @UseCase({Right.SELF, Right.SETUP, Right.HANDOFF_RUN, Right.SWEEP_RUN, Right.CASE_READ, Right.CASE_PROGRESS})
    public int change(Actor actor, String sql, Object... arguments) {
        return run(actor, sql, arguments, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Actor actor, String sql, Object[] arguments, Work<T> work) {
        try (Connection connection = (actor.isBackground() ? background : application).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return work.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getSQLState() + " " + e.getMessage(), e);
        } finally {
            context.setRollbackOnly();
        }
    }
}

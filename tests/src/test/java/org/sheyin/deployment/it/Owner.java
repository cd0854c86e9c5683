package org.sheyin.deployment.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.sheyin.cases.it.Desk;

/** The owner of the tables, who is past row-level security but not past constraints and triggers. Nothing is kept. */
public final class Owner {
    private Owner() {}

    /** What the database says to the last of these statements; those before prepare it and are undone with it. */
    public static AbstractThrowableAssert<?, ? extends Throwable> isTold(String... statements) {
        return Assertions.assertThatThrownBy(() -> change(statements)).isInstanceOf(SQLException.class);
    }

    /** @return rows that the last statement changed */
    public static int change(String... statements) throws SQLException {
        try (Connection connection = Desk.dataSource("SheyinOwnerDS").getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (int i = 0; i < statements.length - 1; i++) {
                    statement.executeUpdate(statements[i]);
                }
                return statement.executeUpdate(statements[statements.length - 1]);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** First column of each row. */
    public static List<String> list(String sql) {
        try (Connection connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

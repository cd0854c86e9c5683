package org.sheyin.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the SQL files of {@code standalone-config/database}, run as psql would.
 *
 * <p>It knows just what those files use: {@code :'x'} and {@code :"x"}, {@code \gexec}, statements that end with a
 * semicolon at the end of a line. Other backslash commands are for psql only and are left out.
 */
record SqlScript(String name, String text) {
    /** The file of this name from the class path. */
    static SqlScript named(String name) throws IOException {
        try (InputStream in = SqlScript.class.getResourceAsStream("sql/" + name)) {
            if (in == null) {
                throw new IOException("SQL file " + name + " is missing from the class path");
            }
            return new SqlScript(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Runs all statements in order; the exception names the file, never a statement (it may hold a password). */
    void run(Connection connection, Map<String, String> variables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(variables)) {
                runOne(statement, sql);
            }
        } catch (SQLException e) {
            throw new SQLException(name + ": " + e.getMessage(), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    private static void runOne(Statement statement, String sql) throws SQLException {
        if (!sql.endsWith("\\gexec")) {
            statement.execute(sql);
            return;
        }
        List<String> generated = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql.substring(0, sql.length() - "\\gexec".length()))) {
            while (rows.next()) {
                generated.add(rows.getString(1));
            }
        }
        for (String each : generated) {
            statement.execute(each);
        }
    }

    List<String> statements(Map<String, String> variables) {
        String sql = text.lines()
                .filter(line -> !line.startsWith("--"))
                .filter(line -> !line.startsWith("\\") || line.equals("\\gexec"))
                .collect(Collectors.joining("\n"));
        List<String> found = new ArrayList<>();
        for (String part : sql.split("(?m);$|(?<=\\\\gexec)$")) {
            if (!part.isBlank()) {
                found.add(substitute(part.strip(), variables));
            }
        }
        return found;
    }

    private static String substitute(String sql, Map<String, String> variables) {
        String result = sql;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String value = variable.getValue();
            result = result.replace(":'" + variable.getKey() + "'", "'" + value.replace("'", "''") + "'")
                    .replace(":\"" + variable.getKey() + "\"", '"' + value.replace("\"", "\"\"") + '"');
        }
        return result;
    }
}

package org.sheyin.browser;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Parameters as a province or a city would set them; and what its database's keepers may do by hand. */
final class DemoParameters {
    private static final String VERSION =
            "insert into sheyin.rule_parameter_version (parameter_key, version, city_code, parameter_value,"
                    + " effective_from, basis, author) select parameter_key, 1 + max(version), ?, ?, current_date,"
                    + " '演示：浏览器测试', '测试' from sheyin.rule_parameter_version where parameter_key = ?"
                    + " group by parameter_key";

    /** As docs/operations.md says, for the last security administrator. */
    private static final String TAKE_CODE =
            "update sheyin.one_time_code set removed_at = now() where removed_at is null"
                    + " and account_id = (select id from sheyin.account where login_name = ?)";

    private DemoParameters() {}

    /** From today on; the server notices within two seconds. @param city six digits, empty for the province */
    static void set(String key, String city, String value) {
        execute(VERSION, city, value, key);
    }

    /** Takes an account's changing codes away. */
    static void takeCode(String login) {
        execute(TAKE_CODE, login);
    }

    private static void execute(String sql, String... arguments) {
        try (var connection = DriverManager.getConnection(
                        System.getenv("SHEYIN_DATABASE_URL"),
                        "sheyin_owner",
                        System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not one row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

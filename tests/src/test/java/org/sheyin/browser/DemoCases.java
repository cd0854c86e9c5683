package org.sheyin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Finds demonstration cases for a journey, and lets time pass for one: the clock of the server is the real one. */
final class DemoCases {
    private DemoCases() {}

    /** A case that waits for its first review at the account's agency. @param steps 1 or 2 reviews */
    static long delivered(String account, int steps) {
        return ask(
                "select f.id from sheyin.case_file f join sheyin.account a on a.agency_id = f.agency_id"
                        + " where a.login_name = ? and f.state = 'DELIVERED' and f.review_steps = ?"
                        + " and not exists (select 1 from sheyin.case_participation p"
                        + " where p.case_id = f.id and p.account_id = a.id and p.agency_right <> 'CASE_REVIEW')"
                        + " order by f.id limit 1",
                Long.class,
                account,
                steps);
    }

    static String number(long caseId) {
        return ask("select case_number from sheyin.case_file where id = ?", String.class, caseId);
    }

    static void claimEndsInSeconds(long caseId, int seconds) {
        ask(
                "update sheyin.case_file set claimed_until = now() + make_interval(secs => ?) where id = ? returning id",
                Long.class,
                seconds,
                caseId);
    }

    /** The common password of the demonstration accounts, as the server wrote it. */
    static String password() {
        try {
            String text =
                    Files.readString(Path.of(System.getProperty("tests.work", "target"), "data", "demo-accounts.txt"));
            var found = Pattern.compile("of all: (\\S+)").matcher(text);
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T ask(String sql, Class<T> type, Object... arguments) {
        try (var connection = DriverManager.getConnection(
                        System.getenv("SHEYIN_DATABASE_URL"),
                        "sheyin_owner",
                        System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD"));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no such demonstration case");
                }
                return found.getObject(1, type);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.sheyin.portal.it;

import java.sql.SQLException;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.SubmitCase;

/** What the tests of the portal know of the data behind it. */
final class PortalData {
    private PortalData() {}

    /** First column of the first row, read as the owner. */
    static String text(String sql) {
        try (var connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("no row: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A draft of a person who has none yet. @return his identity number */
    static String identityOfNewCase(String login) {
        var clerk = Desk.actor(login);
        var intake = Desk.service(CaseIntake.class);
        var form = Desk.enrolment();
        intake.save(clerk, intake.begin(clerk, "01-01", SubmitCase.newToken()), form);
        return form.get("idNumber");
    }

    /** How many looks at cases are logged for the account. */
    static long looks(String login) {
        return Desk.number(
                "select count(*) from sheyin.case_view v join sheyin.account a on a.id = v.account_id where a.login_name = ?",
                login);
    }
}

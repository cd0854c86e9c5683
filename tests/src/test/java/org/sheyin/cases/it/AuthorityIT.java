package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invariants 2 and 16 in the database itself: what no service does, no SQL of the application can do either. */
@ExtendWith(ArquillianExtension.class)
class AuthorityIT {
    private static void execute(String sql, Object... arguments) throws SQLException {
        try (var connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void anAcceptItemNeverReachesABankClosedState() {
        long id = Desk.draft(Desk.actor("clerk1"));
        assertThatThrownBy(() -> execute("update sheyin.case_file set state = 'BANK_COMPLETED' where id = ?", id))
                .hasMessageContaining("check constraint");
    }

    @Test
    void aCompleteItemNeverWaitsForTheAgency() {
        long id = Desk.draft(Desk.actor("clerk1"));
        assertThatThrownBy(() -> execute(
                        "update sheyin.case_file set authority = 'COMPLETE', state = 'SUBMITTED' where id = ?", id))
                .hasMessageContaining("check constraint");
    }

    @Test
    void nothingIsDeliveredWithoutAStoredReceipt() {
        long id = Desk.draft(Desk.actor("clerk1"));
        assertThatThrownBy(() -> execute("update sheyin.case_file set state = 'DELIVERED' where id = ?", id))
                .hasMessageContaining("check constraint");
    }

    @Test
    void nobodyAtABankHoldsAReviewRole() {
        long clerk = Desk.actor("clerk1").accountId();
        assertThatThrownBy(() -> execute(
                        "insert into sheyin.account_role (account_id, role) values (?, 'AGENCY_REVIEWER')", clerk))
                .hasMessageContaining("Art 21(1)");
    }
}

package org.sheyin.audit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.audit.service.AuditRetention;
import org.sheyin.cases.it.Desk;

/** F32: the audit is kept, whoever asks; only two audit administrators take out a month whose time is over. */
@ExtendWith(ArquillianExtension.class)
class AuditRetentionIT {
    /** Of long ago; made and undone within the test. */
    private static final int OLD = 202001;

    private static final String REQUEST =
            """
            insert into sheyin.audit_removal (id, month, file_name, file_hash, row_count, requested_by, requested_name,
              requested_at) select 7, %d, 'x', repeat('0', 64), 1, id, display_name, now() from sheyin.account
            where login_name = 'auditadmin'""";

    @Test
    void a_month_is_not_asked_for_before_its_time() {
        var retention = Desk.service(AuditRetention.class);
        var auditor = Desk.actor("auditadmin");
        YearMonth young = YearMonth.from(LocalDate.now().minusDays(1096).plusDays(32));

        assertThatThrownBy(() -> retention.request(auditor, YearMonth.now())).hasMessageContaining("AUDIT-23-6");
        assertThatThrownBy(() -> retention.request(auditor, young)).hasMessageContaining("AUDIT-23-6");
        assertThatThrownBy(() -> retention.confirm(auditor, 1)).hasMessageContaining("AUDIT-23-4");
        for (String other : List.of("clerk1", "supervisor1", "province1", "sysadmin", "secadmin")) {
            var actor = Desk.actor(other);
            assertThatThrownBy(() -> retention.request(actor, YearMonth.of(2020, 1)))
                    .as(other)
                    .hasMessageContaining("ACCESS-21-1");
        }
    }

    @Test
    void the_database_takes_out_an_old_month_for_the_second_person_only() throws SQLException {
        assertThat(remove(OLD, "auditdeputy")).isEqualTo("gone");
        assertThat(remove(OLD, "auditadmin")).contains("AUDIT-23-5");
        assertThat(remove(OLD, "secadmin")).contains("AUDIT-23-4");
        assertThat(remove(OLD, "clerk1")).contains("AUDIT-23-4");
    }

    @Test
    void the_database_keeps_a_younger_month_from_everybody() throws SQLException {
        var months = List.of(
                YearMonth.now(),
                YearMonth.now().minusMonths(11),
                YearMonth.now().minusMonths(13));
        for (YearMonth month : months) {
            int number = month.getYear() * 100 + month.getMonthValue();
            assertThat(remove(number, "auditdeputy")).as(month.toString()).contains("AUDIT-23-6");
        }
    }

    @Test
    void no_role_deletes_rows_leaves_heads_or_requests() {
        for (String role : List.of("sheyin_app", "sheyin_relay", "sheyin_batch", "sheyin_public")) {
            for (String table :
                    List.of("audit_entry", "audit_leaf", "audit_head", "audit_verification", "audit_removal")) {
                assertThat(Desk.number(
                                "select case when has_table_privilege(?, 'sheyin.' || ?, 'UPDATE, DELETE, TRUNCATE')"
                                        + " then 1 else 0 end",
                                role,
                                table))
                        .as(role + " " + table)
                        .isZero();
            }
        }
        for (String role : List.of("sheyin_relay", "sheyin_batch", "sheyin_public")) {
            assertThat(Desk.number(
                            "select case when has_function_privilege(?, 'sheyin.remove_audit_month(bigint)', 'EXECUTE')"
                                    + " then 1 else 0 end",
                            role))
                    .as(role)
                    .isZero();
        }
    }

    /** Within the person's scope; undone. @return {@code gone} or what the database says */
    private static String remove(int month, String login) throws SQLException {
        var actor = Desk.actor(login);
        try (Connection connection = Desk.dataSource("SheyinOwnerDS").getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select sheyin.ensure_month_partitions('audit_entry', date '2020-01-01', 1)");
                statement.execute(REQUEST.formatted(month));
                statement.execute("select set_config('sheyin.kind', '"
                        + actor.kind() + "', true), set_config('sheyin.account', '" + actor.accountId()
                        + "', true), set_config('sheyin.auditor', '" + login.startsWith("audit") + "', true)");
                statement.execute("select sheyin.remove_audit_month(7)");
                try (var rows = statement.executeQuery("select to_regclass('sheyin.audit_entry_" + month + "')")) {
                    rows.next();
                    return rows.getString(1) == null ? "gone" : "there";
                }
            } catch (SQLException said) {
                return said.getMessage();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}

package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sheyin.shared.model.Digest;

/**
 * Terminals of two outlets: one whose certificate is good for long, one whose expires soon, one that was ended. The
 * fingerprints are invented, and no key stands behind them. Through the owner's connection.
 */
final class DemoTerminals {
    private static final String TERMINAL =
            """
            insert into terminal (id, lock_version, outlet_id, number, fingerprint, subject, valid_from, valid_until,
              filed_by, filed_name, filed_at, ended_by, ended_name, ended_at, end_reason)
            select nextval('terminal_seq'), 1, o.id, v.number, ?, 'CN=' || v.number || ',O=' || b.name || ',C=CN', v.at,
              v.until, a.id, a.display_name, v.at, case when v.ended is not null then a.id end,
              case when v.ended is not null then a.display_name end, v.ended,
              case when v.ended is not null then '终端报废，银行来函' end
            from outlet o join bank b on b.id = o.bank_id, account a,
              (values (?, ?::timestamptz, ?::timestamptz, ?::timestamptz)) as v (number, at, until, ended)
            where o.code = ? and a.login_name = 'secadmin'""";

    private static final int FILED_DAYS_AGO = 353;

    private final Connection owner;
    private final OffsetDateTime now;

    DemoTerminals(Connection owner, Instant now) {
        this.owner = owner;
        this.now = now.atOffset(ZoneOffset.UTC);
    }

    void load() throws SQLException {
        terminal(0, "GZTH-01", now.plusYears(2), null);
        terminal(0, "GZTH-02", now.plusDays(12), null);
        terminal(11, "FSSS-01", now.plusYears(1), now.minusDays(9));
    }

    private void terminal(int outlet, String number, OffsetDateTime until, OffsetDateTime ended) throws SQLException {
        var values = new Object[] {
            Digest.sha256("demonstration " + number),
            number,
            now.minusDays(FILED_DAYS_AGO),
            until,
            ended,
            DemoProvince.outlets().get(outlet).code()
        };
        try (var statement = owner.prepareStatement(TERMINAL)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.sheyin.demo.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sheyin.shared.service.ServerClock;

/** Lines of one bank, this machine among them so that its people still log in, and one that ended; through the owner's connection. */
final class DemoLines {
    private static final String BANK = "903";

    private static final String LINE =
            """
            insert into bank_line (id, lock_version, bank_id, network, note, valid_from, added_by, added_name, added_at,
              removed_at, removed_by, removed_name, remove_reason)
            select nextval('bank_line_seq'), 1, b.id, ?, ?, ?, a.id, a.display_name, v.at, v.until,
              case when v.until is not null then a.id end, case when v.until is not null then a.display_name end,
              case when v.until is not null then '线路迁移，银行来函更换网段' end
            from bank b, account a, (values (?::timestamptz, ?::timestamptz)) as v (at, until)
            where b.code = ? and a.login_name = 'secadmin'""";

    private final Connection owner;
    private final Instant now;

    DemoLines(Connection owner, Instant now) {
        this.owner = owner;
        this.now = now;
    }

    void load() throws SQLException {
        line("10.43.0.0/16", "电信 GD-DEMO-0017（原线路）", 180, true);
        line("10.44.0.0/16", "电信 GD-DEMO-0093", 60, false);
        line("127.0.0.0/8", "本机（演示）", 60, false);
        line("0:0:0:0:0:0:0:1/128", "本机（演示，IPv6）", 60, false);
    }

    private void line(String network, String note, int daysAgo, boolean ended) throws SQLException {
        var at = now.atOffset(ZoneOffset.UTC).minusDays(daysAgo);
        var values = new Object[] {
            network,
            note,
            LocalDate.ofInstant(at.toInstant(), ServerClock.ZONE),
            at,
            ended ? at.plusDays(120) : null,
            BANK
        };
        try (var statement = owner.prepareStatement(LINE)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

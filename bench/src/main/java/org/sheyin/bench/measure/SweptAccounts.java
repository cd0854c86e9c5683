package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.sheyin.bench.site.Probe;
import org.sheyin.bench.site.Site;

/** Many accounts of which each twentieth is due again before each measurement, and the one statement that freezes them. */
final class SweptAccounts implements Benchmark.Sides {
    private static final int FIRST = 1_000_000;
    private static final int OF = 20;

    private static final String FOUND =
            """
            insert into account (id, lock_version, login_name, display_name, org_kind, bank_id, outlet_id, state,
              password_once, failed_logins, opened_at, last_login_at, auth_epoch)
            select n, 1, 'sweep' || n, '柜员' || n, 'BANK', 1, 1, 'ACTIVE', false, 0, now() - interval '1 year', now(), 1
              from generate_series(%d, %d) n on conflict do nothing""";

    private static final String ROLES =
            "insert into account_role (account_id, role) select id, 'BANK_HANDLER' from account where id >= " + FIRST
                    + " on conflict do nothing";

    private static final String DUE =
            "update account set state = 'ACTIVE', last_login_at = now() - interval '3 months 2 days' where id >= "
                    + FIRST + " and id % " + OF + " = 0";

    /** The limit: the same rows by one statement, which asks for no lease, applies no rule and seals nothing. */
    private static final String PLAIN =
            """
            with due as (select id, state, greatest(opened_at, last_login_at, reactivated_at) as last_used from account
                where state in ('PENDING', 'ACTIVE', 'WARNED') and cast(greatest(opened_at, last_login_at, reactivated_at)
                  at time zone 'Asia/Shanghai' as date) + interval '3 months' <= current_date),
              frozen as (update account a set state = 'FROZEN', auth_epoch = auth_epoch + 1,
                lock_version = lock_version + 1 from due where a.id = due.id
                returning a.id, due.state as before, due.last_used),
              history as (insert into sweep_change (id, lock_version, run_id, account_id, step, days, business_date,
                due_on, last_used_at, state_before, state_after, at) select 5000000000 + id, 1,
                (select max(id) from sweep_run), id, 'FREEZE', 0, current_date, current_date, last_used, before, 'FROZEN',
                now() from frozen)
            insert into audit_entry (id, at, node, node_seq, account_id, actor, org, origin, use_case, subject, subject_id,
              result, rules, before_hash, after_hash, epoch, mac_version, mac) select to_char(now(), 'YYYYMM')::bigint * 10000000000
              + 5000000000 + nextval('audit_entry_seq') * 50, now(), 'bench', id, 0, 'SWEEP', 'SYSTEM:44:0:0', 'system',
              'DormancySweep.FREEZE', 'ACCOUNT', id, 'DONE', '', '', '', 1, 1, sha256('bench') from frozen""";

    private final Connection owner;
    private final Probe probe;
    private final int due;

    private SweptAccounts(Connection owner, Probe probe, int due) {
        this.owner = owner;
        this.probe = probe;
        this.due = due;
    }

    static SweptAccounts open(Site site, int due) throws SQLException {
        var sides = new SweptAccounts(site.owner(), site.probe(), due);
        sides.run(FOUND.formatted(FIRST, FIRST + due * OF - 1));
        sides.run(ROLES);
        return sides;
    }

    @Override
    public double ours(JsonLine line) throws IOException, SQLException {
        makeDue();
        double seconds = probe.sweep();
        requireFrozen();
        return due / seconds;
    }

    @Override
    public double limit(JsonLine line) throws SQLException {
        makeDue();
        long start = System.nanoTime();
        run(PLAIN);
        double seconds = (System.nanoTime() - start) / 1e9;
        requireFrozen();
        return due / seconds;
    }

    private void makeDue() throws SQLException {
        run("truncate sweep_change");
        run(DUE);
        run("vacuum analyze account");
    }

    private void requireFrozen() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from sweep_change s join account a on a.id = s.account_id"
                                + " where a.state = 'FROZEN'")) {
            row.next();
            if (row.getInt(1) != due) {
                throw new SQLException(row.getInt(1) + " accounts frozen instead of " + due);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}

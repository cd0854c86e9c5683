package org.sheyin.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One connection that writes what a submission writes and nothing else, as pgbench would: one prepared statement a row,
 * one transaction a submission. As the owner, hence without the narrowing of row-level security; no checks, no reads.
 */
final class PlainSubmission implements AutoCloseable {
    private static final String HASH = "0".repeat(64);
    private static final String EVENT = "insert into case_event (id, case_id, action, from_state, to_state, version,"
            + " actor_id, actor_name, actor_org, origin, at, note, before_hash, after_hash)"
            + " values (?, ?, ?, ?, ?, 1, 1, '柜员1', 'BANK', 'bench', ?, '', '" + HASH + "', '" + HASH + "')";
    private static final String AUDIT =
            "insert into audit_entry (id, at, node, epoch, node_seq, account_id, actor, org, origin,"
                    + " use_case, subject, subject_id, result, rules, before_hash, after_hash, mac_version, mac)"
                    + " values (?, ?, 'bench', 1, ?, 1, '柜员1', 'BANK:440106:1:1', 'bench', ?, 'CASE', ?, 'DONE', '',"
                    + " '" + HASH + "', '" + HASH + "', 1001, decode('" + HASH + "', 'hex'))";

    private final Connection connection;
    private final boolean settled;
    private final List<PreparedStatement> statements = new ArrayList<>();

    /** @param settled whether the outbox row is written as sent and settled, so that a running relay leaves it alone */
    PlainSubmission(Connection connection, boolean settled) throws SQLException {
        this.connection = connection;
        this.settled = settled;
        connection.setAutoCommit(false);
        for (String sql : new String[] {
            "insert into submission_token (token, account_id, case_id, version, at) values (?, 1, ?, 1, ?)",
            "update case_file set lock_version = lock_version + 1, state = 'SUBMITTED', version = 1, case_number = ?,"
                    + " changed_at = ?, accepted_at = ?, submitted_at = ?, due_at = ? where id = ?",
            "insert into open_case (id_index, item_code, case_id) values (?, '01-01', ?)",
            EVENT,
            EVENT,
            AUDIT,
            AUDIT,
            "insert into case_version (id, case_id, version, form_sealed, form_hash, submitted_at, submitted_by)"
                    + " values (?, ?, 1, ?, '" + HASH + "', ?, 1)",
            "insert into outbox_message (id, address, case_id, version, form_hash, emission, created_at, sent_at,"
                    + " settled_at) values (?, 'cases.submitted', ?, 1, '" + HASH + "', 1, ?, ?, ?)"
        }) {
            statements.add(connection.prepareStatement(sql));
        }
    }

    /** @param id two free ids, this and the next */
    void write(long caseId, long id, byte[] sealed) throws SQLException {
        var now = new Timestamp(System.currentTimeMillis());
        run(0, UUID.randomUUID().toString(), caseId, now);
        run(1, "BENCH-" + caseId % 10_000_000_000L, now, now, now, now, caseId);
        run(2, HASH.substring(0, 48) + caseId, caseId);
        run(3, id, caseId, "ACCEPT", "DRAFT", "ACCEPTED", now);
        run(4, id + 1, caseId, "SUBMIT", "ACCEPTED", "SUBMITTED", now);
        run(5, id, now, id, "ACCEPT", caseId);
        run(6, id + 1, now, id + 1, "SUBMIT", caseId);
        run(7, id, caseId, sealed, now);
        run(8, id, caseId, now, settled ? now : null, settled ? now : null);
        connection.commit();
    }

    private void run(int number, Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(number);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                statement.setNull(i + 1, java.sql.Types.TIMESTAMP);
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
        if (statement.executeUpdate() != 1) {
            throw new SQLException("no row written by statement " + number);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

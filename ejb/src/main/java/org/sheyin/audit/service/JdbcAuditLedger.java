package org.sheyin.audit.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.AuditLedger;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.NodeNumber;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;

/** The audit over one connection: for the services, and for the command that needs no server. */
public final class JdbcAuditLedger implements AuditLedger {
    private static final String ROW =
            """
            e.id, e.at, e.node, e.epoch, e.node_seq, cast(cast(e.tx as text) as bigint), e.account_id, e.actor, e.org,
            e.origin, e.use_case, e.subject, e.subject_id, e.result, e.rules, e.before_hash, e.after_hash, e.mac_version,
            e.mac, e.assertion""";

    private static final String HEAD =
            """
            select size, root, at, suite, key_version, signature, frontier, cast(cast(last_tx as text) as bigint), last_id
            from sheyin.audit_head""";

    private static final String PLACE = "(e.tx, e.id) > (cast(cast(? as text) as xid8), ?)";
    private static final int LEAF_COLUMNS = 3;

    private final Connection connection;

    public JdbcAuditLedger(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<SealedHead> lastHead() {
        return newest(1).stream().findFirst();
    }

    /** The largest first. */
    public List<SealedHead> newest(int limit) {
        return read(HEAD + " order by size desc limit ?", JdbcAuditLedger::head, limit);
    }

    @Override
    public List<SealedHead> heads(long size, int limit) {
        return read(HEAD + " where size > ? order by size limit ?", JdbcAuditLedger::head, size, limit);
    }

    @Override
    public List<SealedRow> sealed(long leaf, int limit) {
        return read(
                "select l.leaf, l.entry_id, l.hash, " + ROW + " from sheyin.audit_leaf l"
                        + " left join sheyin.audit_entry e on e.id = l.entry_id where l.leaf >= ? and l.leaf < ?"
                        + " order by l.leaf",
                row -> new SealedRow(
                        row.getLong(1), row.getLong(2), row.getBytes(LEAF_COLUMNS), record(row, LEAF_COLUMNS)),
                leaf,
                leaf + limit);
    }

    @Override
    public List<AuditRecord> after(long tx, long id, int limit) {
        return read(
                "select " + ROW + " from sheyin.audit_entry e where " + PLACE + " order by e.tx, e.id limit ?",
                row -> record(row, 0),
                Long.toString(tx),
                id,
                limit);
    }

    /** Rows that no transaction under way can come before, for the sealing. */
    public List<AuditRecord> settled(long tx, long id, int limit) {
        return read(
                "select " + ROW + " from sheyin.audit_entry e where " + PLACE
                        + " and e.tx < pg_snapshot_xmin(pg_current_snapshot()) order by e.tx, e.id limit ?",
                row -> record(row, 0),
                Long.toString(tx),
                id,
                limit);
    }

    @Override
    public List<AuditRecord> strays(SealedHead from, SealedHead to, int limit) {
        return read(
                "select " + ROW + " from sheyin.audit_entry e left join sheyin.audit_leaf l on l.entry_id = e.id"
                        + " where l.leaf is null and " + PLACE
                        + " and (e.tx, e.id) <= (cast(cast(? as text) as xid8), ?) order by e.id limit ?",
                row -> record(row, 0),
                Long.toString(from == null ? 0 : from.lastTx()),
                from == null ? 0L : from.lastId(),
                Long.toString(to.lastTx()),
                to.lastId(),
                limit);
    }

    @Override
    public List<AuditRecord> about(String subject) {
        return read(
                "select " + ROW + " from sheyin.audit_entry e where e.subject = ? order by e.subject_id, e.id",
                row -> record(row, 0),
                subject);
    }

    /** Hashes of leaves alone, for proofs. */
    public List<byte[]> hashes(long leaf, int limit) {
        return read(
                "select hash from sheyin.audit_leaf where leaf >= ? order by leaf limit ?",
                row -> row.getBytes(1),
                leaf,
                limit);
    }

    /** Number of the leaf that was made of the row. */
    public Optional<Long> leafOf(long entryId) {
        return read("select leaf from sheyin.audit_leaf where entry_id = ?", row -> row.getLong(1), entryId).stream()
                .findFirst();
    }

    /** Rows by their ids, from the first up to and without the last. */
    public List<AuditRecord> between(long first, long end, int limit) {
        return read(
                "select " + ROW + " from sheyin.audit_entry e where e.id >= ? and e.id < ? order by e.id limit ?",
                row -> record(row, 0),
                first,
                end,
                limit);
    }

    /** Ids of the rows about one object, in their order; none for what was only tried and refused. */
    public List<Long> rowsAbout(String subject, long subjectId, int limit) {
        return read(
                "select e.id from sheyin.audit_entry e where e.subject = ? and e.subject_id = ? and exists (select 1 from"
                        + " sheyin.audit_entry d where d.subject = e.subject and d.subject_id = e.subject_id"
                        + " and d.result <> 'REFUSED') order by e.id limit ?",
                row -> row.getLong(1),
                subject,
                subjectId,
                limit);
    }

    /** Adds a head with the leaves that came since the one before. */
    public void add(SealedHead head, List<SealedRow> leaves) {
        write("insert into sheyin.audit_leaf (leaf, entry_id, hash) values (?, ?, ?)", statement -> {
            for (SealedRow leaf : leaves) {
                set(statement, leaf.leaf(), leaf.entryId(), leaf.hash());
                statement.addBatch();
            }
        });
        write(
                "insert into sheyin.audit_head (size, root, at, suite, key_version, signature, frontier, last_tx, last_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(cast(? as text) as xid8), ?)",
                statement -> {
                    set(
                            statement,
                            head.size(),
                            head.root(),
                            java.sql.Timestamp.from(head.at()),
                            head.suite(),
                            head.keyVersion(),
                            head.signature(),
                            head.frontier(),
                            Long.toString(head.lastTx()),
                            head.lastId());
                    statement.addBatch();
                });
    }

    private static SealedHead head(ResultSet row) throws SQLException {
        return new SealedHead(
                row.getLong(1),
                row.getBytes(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getInt(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getLong(8),
                row.getLong(9));
    }

    /** @param c columns before it; @return null when there is no such row */
    private static AuditRecord record(ResultSet row, int c) throws SQLException {
        if (row.getObject(c + 1) == null) {
            return null;
        }
        return new AuditRecord(
                row.getLong(c + 1),
                row.getTimestamp(c + 2).toInstant(),
                new NodeNumber(row.getString(c + 3), row.getInt(c + 4), row.getLong(c + 5)),
                row.getLong(c + 6),
                row.getLong(c + 7),
                row.getString(c + 8),
                row.getString(c + 9),
                row.getString(c + 10),
                row.getString(c + 11),
                row.getString(c + 12),
                row.getLong(c + 13),
                row.getString(c + 14),
                row.getString(c + 15),
                row.getString(c + 16),
                row.getString(c + 17),
                row.getInt(c + 18),
                row.getBytes(c + 19),
                row.getString(c + 20));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Writing {
        void into(PreparedStatement statement) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be read", e);
        }
    }

    private void write(String sql, Writing writing) {
        try (var statement = connection.prepareStatement(sql)) {
            writing.into(statement);
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be sealed", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}

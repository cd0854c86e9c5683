package org.sheyin.bench.fault;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Probe;

/** Counts what became of the cases that clerks submitted; reads as the owner, hence everything. */
final class Oracle {
    private static final String CASES = " from case_file f where f.id = any (?)";
    private static final String INBOX =
            "(select count(*) from inbox_message i where i.case_id = f.id and i.state = 'APPLIED' and i.address = ";
    private static final String DELIVERED = " and f.state = 'DELIVERED' and f.version = 1 and f.receipt_no is not null"
            + " and f.receipt_no = (select max(i.receipt_no) from inbox_message i where i.case_id = f.id)";
    private static final String ONCE =
            " and " + INBOX + "'cases.submitted') = 1 and " + INBOX + "'cases.received') = 1";

    /** More than one arrival, receipt, message, version or step of a kind; a receipt number given to two cases. */
    private static final String DOUBLED = " and (" + INBOX + "'cases.submitted') > 1 or " + INBOX
            + "'cases.received') > 1"
            + " or exists (select 1 from outbox_message o where o.case_id = f.id group by address, version having"
            + " count(*) > 1)"
            + " or exists (select 1 from case_version v where v.case_id = f.id group by version having count(*) > 1)"
            + " or exists (select 1 from case_event e where e.case_id = f.id group by action having count(*) > 1)"
            + " or exists (select 1 from case_file g where g.receipt_no = f.receipt_no and g.id <> f.id)"
            + " or exists (select 1 from case_file g where g.id_index = f.id_index and g.id <> f.id))";

    /** Versions from 1 on without a gap, and each step beginning where the one before ended. */
    private static final String BROKEN = " and ((select count(*) from case_version v where v.case_id = f.id) <>"
            + " f.version or (select max(version) from case_version v where v.case_id = f.id) <> f.version"
            + " or exists (select 1 from (select from_state, lag(to_state) over (order by id) as before, id"
            + " from case_event e where e.case_id = f.id) s where s.before is not null and s.before <> s.from_state))";

    private final Connection owner;
    private final Clerks clerks;
    private final Array attempted;
    private final Array tokens;

    Oracle(Connection owner, Clerks clerks) throws SQLException {
        this.owner = owner;
        this.clerks = clerks;
        this.attempted = ids(clerks.drafts().stream().map(Probe.Draft::caseId).toList());
        this.tokens = owner.createArrayOf(
                "varchar", clerks.drafts().stream().map(Probe.Draft::token).toArray());
    }

    private Array ids(Collection<Long> ids) throws SQLException {
        return owner.createArrayOf("bigint", ids.toArray());
    }

    /** Messages of these cases that have not arrived, and cases that wait for their receipt. */
    int unsettled() throws SQLException {
        return count("select count(*) from outbox_message where settled_at is null and case_id = any (?)", attempted)
                + count("select count(*)" + CASES + " and f.state = 'SUBMITTED'", attempted);
    }

    /** Messages of these cases that the broker has and that have had no effect yet. */
    int underWay() throws SQLException {
        return count(
                "select count(*) from outbox_message where sent_at is not null and settled_at is null and case_id = any (?)",
                attempted);
    }

    /** Seconds from writing a submission to its arrival at the agency, the longest. */
    double slowestArrival() throws SQLException {
        return count(
                        "select coalesce(max(extract(epoch from i.received_at - o.created_at) * 1000), 0)::int"
                                + " from outbox_message o join inbox_message i on i.outbox_id = o.id"
                                + " where o.address = 'cases.submitted' and o.case_id = any (?)",
                        attempted)
                / 1e3;
    }

    /** How much has been written about these cases. */
    long rows() throws SQLException {
        return count("select count(*) from inbox_message where case_id = any (?)", attempted)
                + count("select count(*) from case_event where case_id = any (?)", attempted);
    }

    Outcome account(JsonLine line, int stopped) throws SQLException {
        Array acknowledged = ids(clerks.acknowledged());
        int effective = count("select count(*)" + CASES + DELIVERED + ONCE, attempted);
        int lost = clerks.acknowledged().size() - count("select count(*)" + CASES + DELIVERED, acknowledged);
        int doubled = count("select count(*)" + CASES + DOUBLED, attempted)
                + count(
                        "select count(*) - count(distinct case_id) from submission_token where token = any (?)",
                        tokens);
        int broken = count("select count(*)" + CASES + BROKEN, attempted);
        var outcome = new Outcome(
                line, clerks.drafts().size(), clerks.acknowledged().size(), stopped, effective, lost, doubled, broken);
        line.put("attempted", outcome.attempted())
                .put("acknowledged", outcome.acknowledged())
                .put("stopped", stopped)
                .put("effective", effective)
                .put("lost", lost)
                .put("doubled", doubled)
                .put("broken", broken)
                .put("sentAgain", sentAgain())
                .put("met", outcome.met());
        return outcome;
    }

    /** Messages that the reconciler sent under a new emission. */
    int sentAgain() throws SQLException {
        return count("select count(*) from outbox_message where emission > 1 and case_id = any (?)", attempted);
    }

    private int count(String sql, Array ids) throws SQLException {
        try (var query = owner.prepareStatement(sql)) {
            query.setArray(1, ids);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

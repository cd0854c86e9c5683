package org.sheyin.audit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.audit.model.AuditCheck;
import org.sheyin.audit.model.AuditFinding;
import org.sheyin.audit.model.AuditFinding.Problem;
import org.sheyin.audit.model.AuditVerification.Kind;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.service.AuditKeys;
import org.sheyin.audit.service.AuditNodes;
import org.sheyin.audit.service.AuditProofs;
import org.sheyin.audit.service.AuditVerifications;
import org.sheyin.audit.service.AuditVerifier;
import org.sheyin.audit.service.AuditWitness;
import org.sheyin.audit.service.InclusionRow;
import org.sheyin.audit.service.JdbcAuditLedger;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Owner;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The sealed audit on the real database: what is sealed, what its owner changes, and who may not look. */
@ExtendWith(ArquillianExtension.class)
class SealedAuditIT {
    private static final String LAST = "(select entry_id from sheyin.audit_leaf order by leaf desc limit 1)";

    /** Of all tests of the class: sealing takes some seconds. */
    private static long caseId;

    private Actor auditor;

    @BeforeEach
    void somethingIsSealed() {
        auditor = Desk.actor("auditadmin");
        if (caseId == 0) {
            seal();
        }
    }

    private static void seal() {
        caseId = Desk.draft(Desk.actor("clerk1"));
        Desk.await(() -> Desk.number(
                        "select count(*) from sheyin.audit_leaf l join sheyin.audit_entry e on e.id = l.entry_id"
                                + " where e.subject = 'CASE' and e.subject_id = ?",
                        caseId)
                > 0);
    }

    @Test
    void the_honest_audit_is_in_order_from_its_beginning_and_since_the_last_check() {
        var verifier = Desk.service(AuditVerifier.class);

        var full = verifier.verify(auditor, Kind.FULL, rows -> {});
        assertThat(full.findings()).isEmpty();
        assertThat(full.rows()).isPositive().isEqualTo(full.last().size());
        assertThat(Desk.service(AuditVerifications.class).lastInOrder(auditor))
                .isEqualTo(full.last().size());

        var since = verifier.verify(auditor, Kind.INCREMENTAL, rows -> {});
        assertThat(since.findings()).isEmpty();
        assertThat(since.from().size()).isEqualTo(full.last().size());
    }

    @Test
    void what_the_owner_of_the_tables_changes_is_found() throws SQLException {
        var changes = Map.of(
                "update sheyin.audit_entry set rules = 'x' where id = " + LAST,
                Problem.ALTERED,
                "update sheyin.audit_entry set at = at + interval '1 second' where id = " + LAST,
                Problem.ALTERED,
                "delete from sheyin.audit_entry where id = " + LAST,
                Problem.DELETED,
                "delete from sheyin.audit_leaf where leaf = 0",
                Problem.LEAF_MISSING,
                "update sheyin.audit_head set at = at + interval '1 second'",
                Problem.SIGNATURE,
                "delete from sheyin.audit_head where size = (select max(size) from sheyin.audit_head)",
                Problem.HEAD_MISSING);
        for (var change : changes.entrySet()) {
            assertThat(found(change.getKey()))
                    .as(change.getKey())
                    .extracting(AuditFinding::problem)
                    .contains(change.getValue());
        }
    }

    @Test
    void a_row_that_is_put_in_behind_the_seal_is_found() throws SQLException {
        String copy =
                "insert into sheyin.audit_entry (id, at, node, epoch, node_seq, tx, account_id, actor, org, origin, use_case,"
                        + " subject, subject_id, result, rules, before_hash, after_hash, mac_version, mac)"
                        + " select id + 900000000, at, node, epoch, node_seq, tx, account_id, actor, org, origin, use_case,"
                        + " subject, subject_id, 'DONE', rules, before_hash, after_hash, mac_version, mac"
                        + " from sheyin.audit_entry where id = (select min(entry_id) from sheyin.audit_leaf)";
        assertThat(found(copy)).extracting(AuditFinding::problem).contains(Problem.INSERTED);
    }

    @Test
    void a_database_that_was_rolled_back_is_older_than_the_file_of_heads() throws SQLException {
        String older = "(select size from sheyin.audit_head order by size desc offset 1 limit 1)";
        assertThat(found(
                        "create temp table kept on commit drop as select last_tx, last_id, size from sheyin.audit_head"
                                + " where size = " + older,
                        "delete from sheyin.audit_entry e using kept where (e.tx, e.id) > (kept.last_tx, kept.last_id)",
                        "delete from sheyin.audit_leaf l using kept where l.leaf >= kept.size",
                        "delete from sheyin.audit_head h using kept where h.size > kept.size"))
                .extracting(AuditFinding::problem)
                .containsExactly(Problem.ROLLED_BACK);
    }

    /** Checked within the owner's transaction, which is undone. */
    private static List<AuditFinding> found(String... changes) throws SQLException {
        HeadWitness witness = Desk.service(AuditWitness.class).told();
        try (Connection connection = Desk.dataSource("SheyinOwnerDS").getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String change : changes) {
                    assertThat(statement.executeUpdate(change)).isNotNegative();
                }
                return new AuditCheck(
                                new JdbcAuditLedger(connection), Desk.service(AuditKeys.class), witness, rows -> {})
                        .run(null, Instant.now())
                        .findings();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void a_refused_act_leaves_its_refusal_and_void_numbers_and_no_hole() {
        assertThatThrownBy(() -> Desk.service(AuditProofs.class).ofCase(auditor, 1))
                .hasMessage("AUDIT-23-2");
        Desk.await(() -> Desk.number("select count(*) from sheyin.audit_entry where result = 'VOID'") > 0);

        assertThat(Desk.service(AuditVerifier.class)
                        .verify(auditor, Kind.FULL, rows -> {})
                        .findings())
                .isEmpty();
    }

    @Test
    void an_earlier_run_of_a_node_is_closed_once() {
        var nodes = Desk.service(AuditNodes.class);
        Actor system = Actor.system(SystemPart.SWEEP);
        String node = System.getProperty("jboss.node.name", "local");
        long open = Desk.number("select count(*) from sheyin.audit_epoch where node = ? and closed_at is null", node);

        assertThat(nodes.begin(system, node)).isGreaterThan(1);
        assertThat(nodes.close(system, node)).isZero();
        assertThat(Desk.number("select count(*) from sheyin.audit_epoch where node = ? and closed_at is null", node))
                .isEqualTo(open + 1);
    }

    @Test
    void each_row_of_a_case_is_shown_to_be_in_the_tree_and_the_tree_only_grew() {
        var proofs = Desk.service(AuditProofs.class);
        assertThat(proofs.ofCase(auditor, caseId)).isNotEmpty().allMatch(InclusionRow::holds);

        var heads = proofs.lastHeads(auditor, 8);
        assertThat(heads).isNotEmpty().allMatch(head -> head.signed());
        assertThat(proofs.isGrownFrom(auditor, heads.get(heads.size() - 1).size()))
                .isTrue();
        var kept = heads.get(heads.size() - 1);
        assertThat(proofs.isGrownFrom(auditor, kept.size(), kept.root().substring(0, 16)))
                .isTrue();
        assertThat(proofs.isGrownFrom(auditor, kept.size(), "0123456789abcdef")).isFalse();
        assertThatThrownBy(() -> proofs.isGrownFrom(auditor, 0)).hasMessage("AUDIT-23-3");
    }

    @Test
    void nobody_else_verifies_or_takes_a_proof() {
        for (String login : List.of("clerk1", "manager1", "supervisor1", "province1", "sysadmin", "secadmin")) {
            Actor other = Desk.actor(login);
            assertThatThrownBy(() -> Desk.service(AuditProofs.class).ofCase(other, caseId))
                    .as(login)
                    .hasMessageContaining("ACCESS-21-1");
            assertThatThrownBy(() -> Desk.service(AuditVerifier.class).verify(other, Kind.FULL, rows -> {}))
                    .as(login)
                    .hasMessageContaining("ACCESS-21-1");
        }
    }

    @Test
    void a_row_without_a_mac_is_refused_by_the_database() {
        Owner.isTold("insert into sheyin.audit_entry (id, at, node, node_seq, account_id, actor, org, origin, use_case,"
                        + " subject, subject_id, result, rules, before_hash, after_hash) values"
                        + " ((select max(id) + 1 from sheyin.audit_entry), now(), 'x', 1, 0, '', '', '', '', '', 0, 'DONE',"
                        + " '', '', '')")
                .hasMessageContaining("audit_entry_sealed");
    }
}

package org.sheyin.audit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.sheyin.audit.model.AuditFinding.Problem;

/**
 * Reads the audit from its beginning or from an earlier head to the last one and tells what is wrong, the first row first:
 * altered, forged, deleted, inserted and reordered rows, heads that were cut off, a database older than the file of heads,
 * and numbers that nothing explains (reliability 3.3).
 */
public final class AuditCheck {
    private static final int CHUNK = 2000;
    /** Rows before the beginning that are only looked at for their numbers. */
    private static final int RECALLED = 5000;

    private static final int MOST = 200;

    private final AuditLedger ledger;
    private final AuditCrypto crypto;
    private final HeadWitness witness;
    private final LongConsumer progress;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final NumberCheck numbers = new NumberCheck();
    private final Set<Long> takenOut = new HashSet<>();
    private RowOrder order = new RowOrder();

    /**
     * @param witness the file outside the database, as it was before the ledger is read
     * @param progress hears how many rows were checked
     */
    public AuditCheck(AuditLedger ledger, AuditCrypto crypto, HeadWitness witness, LongConsumer progress) {
        this.ledger = ledger;
        this.crypto = crypto;
        this.witness = witness;
        this.progress = progress;
    }

    /** @param from a head that was checked before, null for all */
    public AuditReport run(SealedHead from, Instant now) {
        var last = ledger.lastHead().orElse(null);
        ledger.about(AuditMark.MONTH).stream()
                .filter(row -> AuditMark.isTakingOut(row) && isOurs(row))
                .forEach(row -> takenOut.add(row.subjectId()));
        if (!takenOut.isEmpty()) {
            numbers.forgetBeginning();
        }
        recall(from);
        if (last != null) {
            sealed(from, last);
        }
        new WitnessCheck(ledger).run(witness, from, last).ifPresent(this::found);
        open(from, last);
        ledger.about(AuditMark.EPOCH).stream().filter(this::isOurs).forEach(numbers::explain);
        numbers.findings(now).forEach(this::found);
        return new AuditReport(from, last, order.rows(), List.copyOf(findings));
    }

    private void recall(SealedHead from) {
        if (from == null) {
            return;
        }
        long begin = Math.max(0, from.size() - RECALLED);
        var recalled = ledger.sealed(begin, (int) (from.size() - begin));
        recalled.stream().filter(leaf -> leaf.row() != null).forEach(leaf -> numbers.recall(leaf.row()));
        order = new RowOrder(from.lastTx(), from.lastId());
        if (!crypto.isSigned(from)) {
            found(new AuditFinding(Problem.SIGNATURE, 0, "head " + from.size()));
        }
        if (recalled.isEmpty() || !HeadWalk.isPlaceOf(from, recalled.get(recalled.size() - 1))) {
            found(new AuditFinding(Problem.ROOT, from.lastId(), "place of head " + from.size()));
        }
    }

    private void sealed(SealedHead from, SealedHead last) {
        var heads = new HeadWalk(ledger, crypto, from, last);
        findings.addAll(heads.begin());
        while (heads.size() < last.size()) {
            var chunk = ledger.sealed(heads.size(), (int) Math.min(CHUNK, last.size() - heads.size()));
            for (LeafLook look : LeafLook.at(chunk, crypto, last.suite())) {
                var leaf = look.leaf();
                if (leaf.leaf() != heads.size()) {
                    found(new AuditFinding(Problem.LEAF_MISSING, leaf.entryId(), "leaf " + heads.size()));
                    return;
                }
                check(look);
                heads.add(leaf).ifPresent(this::found);
            }
            if (chunk.isEmpty()) {
                found(new AuditFinding(Problem.LEAF_MISSING, 0, "leaf " + heads.size()));
                return;
            }
            progress.accept(order.rows());
        }
        heads.end().ifPresent(this::found);
        beyond(last);
    }

    /** Leaves behind the last head are there only when it is no longer the last. */
    private void beyond(SealedHead last) {
        var behind = ledger.sealed(last.size(), 1);
        if (!behind.isEmpty()
                && ledger.lastHead().map(SealedHead::size).orElse(0L)
                        <= behind.get(0).leaf()) {
            found(new AuditFinding(Problem.HEAD_MISSING, behind.get(0).entryId(), "leaf " + last.size()));
        }
    }

    private void check(LeafLook look) {
        var leaf = look.leaf();
        var row = leaf.row();
        if (row == null) {
            if (!takenOut.contains(AuditMark.month(leaf.entryId()))) {
                found(new AuditFinding(Problem.DELETED, leaf.entryId(), "leaf " + leaf.leaf()));
            }
            order.count();
            return;
        }
        if (look.isAltered()) {
            found(new AuditFinding(Problem.ALTERED, leaf.entryId(), "leaf " + leaf.leaf()));
        } else if (!order.follows(row)) {
            found(new AuditFinding(Problem.REORDERED, row.id(), "leaf " + leaf.leaf()));
        }
        accept(row, look.isForeign());
    }

    private void accept(AuditRecord row, boolean foreign) {
        if (order.isForged(row) || foreign) {
            found(new AuditFinding(Problem.FORGED, row.id(), ""));
        }
        if (!numbers.see(row)) {
            found(new AuditFinding(
                    Problem.DUPLICATE,
                    row.id(),
                    row.number().node() + " " + row.number().epoch() + ": "
                            + row.number().sequence()));
        }
    }

    /** What is not sealed yet, and what never will be since it came in behind. */
    private void open(SealedHead from, SealedHead last) {
        if (last != null) {
            ledger.strays(from, last, MOST).forEach(row -> {
                found(new AuditFinding(Problem.INSERTED, row.id(), ""));
                numbers.see(row);
            });
        }
        long tx = last == null ? 0 : last.lastTx();
        long id = last == null ? 0 : last.lastId();
        var rows = ledger.after(tx, id, CHUNK);
        while (!rows.isEmpty()) {
            rows.forEach(row -> accept(row, LeafLook.isForeign(row, row.canonical(), crypto)));
            var end = rows.get(rows.size() - 1);
            rows = ledger.after(end.tx(), end.id(), CHUNK);
        }
    }

    private boolean isOurs(AuditRecord row) {
        return !row.isOfBefore() && crypto.isOurs(row, row.canonical());
    }

    private void found(AuditFinding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }
}

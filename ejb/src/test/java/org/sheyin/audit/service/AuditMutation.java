package org.sheyin.audit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sheyin.audit.model.AuditMark;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;

/** One change by somebody who may write every table, and hashes anew whatever has no key. */
final class AuditMutation {
    private final MemoryLedger ledger;
    private final Random random;
    private long named;

    AuditMutation(MemoryLedger ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
    }

    /** The row that has to be named, 0 when no single row is. */
    long named() {
        return named;
    }

    String apply() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> alterColumn(false);
            case 3, 4 -> alterColumn(true);
            case 5, 6 -> delete();
            case 7 -> deleteAndRenumber();
            case 8 -> insert();
            case 9 -> insertAsOfBefore();
            case 10 -> swapLeaves();
            case 11 -> swapRows();
            case 12 -> cutTail();
            default -> head();
        };
    }

    private String alterColumn(boolean hashedAnew) {
        int leaf = random.nextInt(ledger.leaves.size());
        var row = ledger.leaves.get(leaf).row();
        // The id leads to the row, so a changed one is a deleted row and an inserted one.
        int column = 1 + random.nextInt(Altered.COLUMNS - 1);
        column = row.isOfBefore() && column == 16 ? 5 : column;
        var altered = Altered.column(row, column);
        ledger.rows.set(ledger.rows.indexOf(row), altered);
        if (hashedAnew) {
            hashAnew(leaf, altered);
        } else {
            named = row.id();
        }
        return "column " + column + " of leaf " + leaf + (hashedAnew ? ", hashed anew" : "");
    }

    private void hashAnew(int leaf, AuditRecord row) {
        byte[] hash = AuditSuite.SHA256.treeHash().leaf(row.sealed());
        ledger.leaves.set(leaf, new SealedRow(leaf, row.id(), hash, row));
    }

    private String delete() {
        int leaf = random.nextInt(ledger.leaves.size());
        var row = ledger.leaves.get(leaf).row();
        ledger.rows.remove(row);
        boolean also = random.nextBoolean();
        if (also) {
            ledger.leaves.remove(leaf);
        } else {
            named = row.id();
        }
        return "delete leaf " + leaf + (also ? " too" : "'s row");
    }

    private String deleteAndRenumber() {
        // Nothing may hide it that the audit tells of itself.
        var rows = ledger.leaves.stream()
                .filter(leaf -> !leaf.row().subject().equals(AuditMark.EPOCH))
                .toList();
        var gone = rows.get(random.nextInt(rows.size()));
        ledger.rows.remove(gone.row());
        ledger.leaves.remove(gone);
        for (int i = 0; i < ledger.leaves.size(); i++) {
            var leaf = ledger.leaves.get(i);
            ledger.leaves.set(i, new SealedRow(i, leaf.entryId(), leaf.hash(), leaf.row()));
        }
        shrink();
        return "delete leaf " + gone.leaf() + " and renumber";
    }

    private void shrink() {
        ledger.heads.replaceAll(head -> new SealedHead(
                head.size() - 1,
                head.root(),
                head.at(),
                head.suite(),
                head.keyVersion(),
                head.signature(),
                head.frontier(),
                head.lastTx(),
                head.lastId()));
    }

    private String insert() {
        var row = ledger.rows.get(random.nextInt(ledger.rows.size()));
        long id = 1_000 + row.id();
        var copy = Altered.id(row.isOfBefore() ? Altered.with(row, 15, v -> 1001) : row, id);
        copy = random.nextBoolean()
                ? copy
                : Altered.with(copy, 2, n -> new org.sheyin.audit.model.NodeNumber("c", 1, 1));
        ledger.rows.add(copy);
        named = id;
        return "insert a copy of " + row.id();
    }

    private String insertAsOfBefore() {
        var row = ledger.rows.get(3 + random.nextInt(ledger.rows.size() - 3));
        long id = 1_000 + row.id();
        ledger.rows.add(Altered.mac(Altered.with(Altered.id(row, id), 15, version -> 0), null));
        named = id;
        return "insert as of before";
    }

    private String swapLeaves() {
        int first = random.nextInt(ledger.leaves.size() - 1);
        int second = first + 1 + random.nextInt(ledger.leaves.size() - first - 1);
        var a = ledger.leaves.get(first);
        var b = ledger.leaves.get(second);
        ledger.leaves.set(first, new SealedRow(first, b.entryId(), b.hash(), b.row()));
        ledger.leaves.set(second, new SealedRow(second, a.entryId(), a.hash(), a.row()));
        return "swap leaves " + first + " and " + second;
    }

    private String swapRows() {
        var sealed = new ArrayList<>(ledger.leaves);
        var a = sealed.remove(random.nextInt(sealed.size())).row();
        var b = sealed.remove(random.nextInt(sealed.size())).row();
        ledger.rows.removeAll(List.of(a, b));
        ledger.rows.add(Altered.id(a, b.id()));
        ledger.rows.add(Altered.id(b, a.id()));
        named = a.id();
        return "swap rows " + a.id() + " and " + b.id();
    }

    private String cutTail() {
        int kept = 1 + random.nextInt(ledger.heads.size() - 1);
        var last = ledger.heads.get(kept - 1);
        ledger.heads.subList(kept, ledger.heads.size()).clear();
        if (random.nextBoolean()) {
            return "cut heads behind " + last.size();
        }
        ledger.leaves.removeIf(leaf -> leaf.leaf() >= last.size());
        ledger.rows.removeIf(row -> !row.isBehind(last.lastTx(), last.lastId()));
        return "cut everything behind " + last.size();
    }

    private String head() {
        int number = random.nextInt(ledger.heads.size());
        var head = ledger.heads.get(number);
        byte[] bad = (random.nextBoolean() ? head.root() : head.signature()).clone();
        bad[bad.length - 1]++;
        ledger.heads.set(
                number,
                switch (random.nextInt(4)) {
                    case 0 -> changed(head, bad, head.signature(), head.frontier());
                    case 1 -> changed(head, head.root(), bad, head.frontier());
                    case 2 -> changed(head, head.root(), head.signature(), bad);
                    default ->
                        changed(
                                head,
                                ledger.heads
                                        .get((number + 1) % ledger.heads.size())
                                        .root(),
                                head.signature(),
                                head.frontier());
                });
        return "change head " + head.size();
    }

    private static SealedHead changed(SealedHead head, byte[] root, byte[] signature, byte[] frontier) {
        return new SealedHead(
                head.size(),
                root,
                head.at(),
                head.suite(),
                head.keyVersion(),
                signature,
                frontier,
                head.lastTx(),
                head.lastId());
    }
}

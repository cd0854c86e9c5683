package org.sheyin.audit.service;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sheyin.audit.model.MerkleTree;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;

/** One change to the leaves and heads, or to all tables at once, by somebody who has no key. */
final class TreeMutation {
    private final MemoryLedger ledger;
    private final Random random;

    TreeMutation(MemoryLedger ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
    }

    /** @param backups the same tables as they once were, @param grown some of them, as the server went on with them */
    Map<String, Supplier<String>> kinds(List<MemoryLedger> backups, List<MemoryLedger> grown) {
        var kinds = new TreeMap<String, Supplier<String>>();
        kinds.put("cut heads", () -> cut(false));
        kinds.put("cut everything behind a head", () -> cut(true));
        kinds.put("change a head", this::head);
        kinds.put("move the place of a head", this::place);
        kinds.put("replay a head", this::replay);
        kinds.put("rows as of an earlier backup", () -> rowsOf(backups.get(random.nextInt(backups.size()))));
        kinds.put("all tables as of an earlier backup", () -> allOf(backups.get(random.nextInt(backups.size()))));
        kinds.put(
                "an earlier backup with which the server went on",
                () -> allOf(grown.get(random.nextInt(grown.size()))));
        return kinds;
    }

    /** Leaves without holes again, and heads that are as much shorter. */
    void renumber() {
        for (int i = 0; i < ledger.leaves.size(); i++) {
            var leaf = ledger.leaves.get(i);
            ledger.leaves.set(i, new SealedRow(i, leaf.entryId(), leaf.hash(), leaf.row()));
        }
        ledger.heads.replaceAll(head -> with(head, head.size() - 1, head.root(), head.frontier()));
    }

    /** The tree as the rows give it now; nobody can sign its heads. */
    void hashAnew() {
        var hash = AuditSuite.SHA256.treeHash();
        var tree = new MerkleTree(hash);
        for (int i = 0; i < ledger.leaves.size(); i++) {
            var leaf = ledger.leaves.get(i);
            var row = ledger.rows.stream()
                    .filter(one -> one.id() == leaf.entryId())
                    .findFirst()
                    .orElseThrow();
            ledger.leaves.set(i, new SealedRow(i, row.id(), hash.leaf(row.sealed()), row));
            tree.add(ledger.leaves.get(i).hash());
            ledger.heads.replaceAll(
                    head -> head.size() == tree.size() ? with(head, head.size(), tree.root(), tree.frontier()) : head);
        }
    }

    private String cut(boolean everything) {
        int kept = 1 + random.nextInt(ledger.heads.size() - 1);
        var last = ledger.heads.get(kept - 1);
        ledger.heads.subList(kept, ledger.heads.size()).clear();
        if (everything) {
            ledger.leaves.removeIf(leaf -> leaf.leaf() >= last.size());
            ledger.rows.removeIf(row -> !row.isBehind(last.lastTx(), last.lastId()));
        }
        return "cut behind " + last.size();
    }

    private String head() {
        int number = random.nextInt(ledger.heads.size());
        var head = ledger.heads.get(number);
        byte[] bad = (random.nextBoolean() ? head.root() : head.signature()).clone();
        bad[bad.length - 1]++;
        byte[] other = ledger.heads.get((number + 1) % ledger.heads.size()).root();
        ledger.heads.set(
                number,
                switch (random.nextInt(4)) {
                    case 0 -> with(head, head.size(), bad, head.frontier());
                    case 1 -> head.sign(bad);
                    case 2 -> with(head, head.size(), head.root(), bad);
                    default -> with(head, head.size(), other, head.frontier());
                });
        return "change head " + head.size();
    }

    /** Where the sealing goes on is not signed. */
    private String place() {
        int number = random.nextInt(ledger.heads.size());
        var head = ledger.heads.get(number);
        int tx = random.nextInt(3) - 1;
        int id = tx == 0 || random.nextBoolean() ? 1 - 2 * random.nextInt(2) : 0;
        ledger.heads.set(
                number,
                new SealedHead(
                        head.size(),
                        head.root(),
                        head.at(),
                        head.suite(),
                        head.keyVersion(),
                        head.signature(),
                        head.frontier(),
                        head.lastTx() + tx,
                        head.lastId() + id));
        return "place of head " + head.size() + " by " + tx + ", " + id;
    }

    /** A genuine head in the place of a later one. */
    private String replay() {
        int later = 1 + random.nextInt(ledger.heads.size() - 1);
        var old = ledger.heads.get(random.nextInt(later));
        ledger.heads.set(later, with(old, ledger.heads.get(later).size(), old.root(), old.frontier()));
        return "head " + old.size() + " again as " + ledger.heads.get(later).size();
    }

    private String rowsOf(MemoryLedger backup) {
        ledger.rows.clear();
        ledger.rows.addAll(backup.rows);
        return backup.rows.size() + " rows";
    }

    private String allOf(MemoryLedger backup) {
        rowsOf(backup);
        ledger.leaves.clear();
        ledger.leaves.addAll(backup.leaves);
        ledger.heads.clear();
        ledger.heads.addAll(backup.heads);
        return "all of size " + backup.leaves.size();
    }

    private static SealedHead with(SealedHead head, long size, byte[] root, byte[] frontier) {
        return new SealedHead(
                size,
                root,
                head.at(),
                head.suite(),
                head.keyVersion(),
                head.signature(),
                frontier,
                head.lastTx(),
                head.lastId());
    }
}

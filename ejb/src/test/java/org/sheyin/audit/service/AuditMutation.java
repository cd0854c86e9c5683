package org.sheyin.audit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sheyin.audit.model.AuditMark;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.NodeNumber;
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

    /** All kinds of it, by name; each tells what it did. */
    Map<String, Supplier<String>> kinds() {
        var kinds = new TreeMap<String, Supplier<String>>();
        kinds.put("change a column", () -> alterColumn(false));
        kinds.put("change a column, leaf hashed anew, MAC kept", () -> alterColumn(true));
        kinds.put("change a column, whole tree hashed anew, MAC kept", () -> {
            String what = alterColumn(true);
            new TreeMutation(ledger, random).hashAnew();
            return what;
        });
        kinds.put("change a row that waits for its seal", this::alterOpen);
        kinds.put("delete", this::delete);
        kinds.put("delete a row that waits for its seal", this::deleteOpen);
        kinds.put("delete, leaves renumbered", this::deleteAndRenumber);
        kinds.put("delete, numbers of the node renumbered, whole tree hashed anew", this::deleteAndCloseUp);
        kinds.put("insert a copy", this::insert);
        kinds.put("insert as of before", this::insertAsOfBefore);
        kinds.put("replay a row in another's place", this::replay);
        kinds.put("swap leaves", this::swapLeaves);
        kinds.put("swap rows", this::swapRows);
        return kinds;
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
        new TreeMutation(ledger, random).renumber();
        return "delete leaf " + gone.leaf() + " and renumber";
    }

    private String insert() {
        var row = ledger.rows.get(random.nextInt(ledger.rows.size()));
        long id = 1_000 + row.id();
        var copy = Altered.id(row.isOfBefore() ? Altered.with(row, 15, v -> 1001) : row, id);
        copy = random.nextBoolean() ? copy : Altered.with(copy, 2, n -> new NodeNumber("c", 1, 1));
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

    /** What happened once is told again as what happened later: genuine in all but its place. */
    private String replay() {
        var old = ledger.leaves.get(random.nextInt(ledger.leaves.size() - 1)).row();
        var later = ledger.leaves.get(ledger.leaves.size() - 1).row();
        for (var leaf : ledger.leaves) {
            later = leaf.row().id() > old.id() && random.nextInt(4) == 0 ? leaf.row() : later;
        }
        ledger.rows.set(ledger.rows.indexOf(later), Altered.tx(Altered.id(old, later.id()), later.tx()));
        named = later.id();
        return "replay " + old.id() + " as " + later.id();
    }

    /** Rows behind the last head, but not the last of a node: that one alone leaves no hole. */
    private AuditRecord open() {
        var last = ledger.lastHead().orElseThrow();
        var open = ledger.rows.stream()
                .filter(row -> !row.isBehind(last.lastTx(), last.lastId()))
                .filter(row -> ledger.rows.stream().anyMatch(later -> isLater(later, row)))
                .toList();
        return open.get(random.nextInt(open.size()));
    }

    private static boolean isLater(AuditRecord row, AuditRecord than) {
        var number = row.number();
        var other = than.number();
        return number.node().equals(other.node())
                && number.epoch() == other.epoch()
                && number.sequence() > other.sequence();
    }

    private String alterOpen() {
        var row = open();
        // The transaction's id is sealed by the tree alone, and the id leads to the row.
        int column = 4 + random.nextInt(Altered.COLUMNS - 4);
        ledger.rows.set(ledger.rows.indexOf(row), Altered.column(row, column));
        named = row.id();
        return "column " + column + " of row " + row.id();
    }

    private String deleteOpen() {
        var row = open();
        ledger.rows.remove(row);
        return "delete row " + row.id();
    }

    private String deleteAndCloseUp() {
        var gone = ledger.leaves.get(random.nextInt(ledger.leaves.size())).row();
        ledger.rows.remove(gone);
        ledger.rows.replaceAll(row -> isLater(row, gone)
                ? Altered.with(
                        row,
                        2,
                        old -> new NodeNumber(
                                row.number().node(),
                                row.number().epoch(),
                                row.number().sequence() - 1))
                : row);
        ledger.leaves.removeIf(leaf -> leaf.entryId() == gone.id());
        var trees = new TreeMutation(ledger, random);
        trees.renumber();
        trees.hashAnew();
        return "delete " + gone.id() + " and close up";
    }
}

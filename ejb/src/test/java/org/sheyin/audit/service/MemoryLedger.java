package org.sheyin.audit.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheyin.audit.model.AuditLedger;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;

/** The audit in memory, with everything open to whoever owns the database. */
final class MemoryLedger implements AuditLedger {
    final List<AuditRecord> rows = new ArrayList<>();
    final List<SealedRow> leaves = new ArrayList<>();
    final List<SealedHead> heads = new ArrayList<>();

    MemoryLedger copy() {
        var copy = new MemoryLedger();
        copy.rows.addAll(rows);
        copy.leaves.addAll(leaves);
        copy.heads.addAll(heads);
        return copy;
    }

    void seal(AuditKeys keys, int most, java.time.Instant at) {
        var last = lastHead().orElse(null);
        var next = after(last == null ? 0 : last.lastTx(), last == null ? 0 : last.lastId(), most);
        if (!next.isEmpty()) {
            var growth = TreeGrowth.of(keys, last, next, at);
            leaves.addAll(growth.leaves());
            heads.add(growth.head());
        }
    }

    private Stream<AuditRecord> ordered() {
        return rows.stream().sorted(Comparator.comparingLong(AuditRecord::tx).thenComparingLong(AuditRecord::id));
    }

    @Override
    public Optional<SealedHead> lastHead() {
        return heads.stream().max(Comparator.comparingLong(SealedHead::size));
    }

    @Override
    public List<SealedHead> heads(long size, int limit) {
        return heads.stream()
                .filter(head -> head.size() > size)
                .sorted(Comparator.comparingLong(SealedHead::size))
                .limit(limit)
                .toList();
    }

    @Override
    public List<SealedRow> sealed(long leaf, int limit) {
        return leaves.stream()
                .filter(one -> one.leaf() >= leaf && one.leaf() < leaf + limit)
                .sorted(Comparator.comparingLong(SealedRow::leaf))
                .map(one -> new SealedRow(
                        one.leaf(),
                        one.entryId(),
                        one.hash(),
                        rows.stream()
                                .filter(row -> row.id() == one.entryId())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    @Override
    public List<AuditRecord> after(long tx, long id, int limit) {
        return ordered().filter(row -> !row.isBehind(tx, id)).limit(limit).toList();
    }

    @Override
    public List<AuditRecord> strays(SealedHead from, SealedHead to, int limit) {
        return ordered()
                .filter(row -> from == null || !row.isBehind(from.lastTx(), from.lastId()))
                .filter(row -> row.isBehind(to.lastTx(), to.lastId()))
                .filter(row -> leaves.stream().noneMatch(leaf -> leaf.entryId() == row.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<AuditRecord> about(String subject) {
        return rows.stream().filter(row -> row.subject().equals(subject)).toList();
    }
}

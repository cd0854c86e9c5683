package org.sheyin.bench.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.AuditLedger;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.NodeNumber;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;
import org.sheyin.audit.service.AuditKeys;
import org.sheyin.audit.service.TreeGrowth;

/** A sealed audit of invented rows in memory, so that its verification is measured without the database. */
final class HeldLedger implements AuditLedger {
    private static final int HEAD_EVERY = 1000;
    private static final long FIRST = 2_026_110_000_000_000L;
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");
    private static final String HASH = "0".repeat(64);

    private final List<SealedRow> leaves = new ArrayList<>();
    private final List<SealedHead> heads = new ArrayList<>();

    HeldLedger(AuditKeys keys, int count) {
        var rows = new ArrayList<AuditRecord>();
        for (int i = 1; i <= count; i++) {
            rows.add(row(keys, i));
            if (rows.size() == HEAD_EVERY || i == count) {
                var growth = TreeGrowth.of(keys, lastHead().orElse(null), rows, AT);
                leaves.addAll(growth.leaves());
                heads.add(growth.head());
                rows.clear();
            }
        }
    }

    private static AuditRecord row(AuditKeys keys, int i) {
        var bare = with(keys, i, null);
        return with(keys, i, keys.mac(bare.macVersion(), bare.canonical()));
    }

    private static AuditRecord with(AuditKeys keys, int i, byte[] mac) {
        return new AuditRecord(
                FIRST + i,
                AT.plusMillis(i),
                new NodeNumber("bench", 1, i),
                i,
                1,
                "柜员1",
                "BANK:440106:1:1",
                "bench",
                "SUBMIT",
                "CASE",
                FIRST + i,
                "DONE",
                "",
                HASH,
                HASH,
                keys.macVersion(),
                mac,
                "");
    }

    List<SealedRow> leaves() {
        return leaves;
    }

    @Override
    public Optional<SealedHead> lastHead() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    @Override
    public List<SealedHead> heads(long size, int limit) {
        return heads.stream().filter(head -> head.size() > size).limit(limit).toList();
    }

    @Override
    public List<SealedRow> sealed(long leaf, int limit) {
        int from = (int) Math.min(leaf, leaves.size());
        return leaves.subList(from, Math.min(from + limit, leaves.size()));
    }

    @Override
    public List<AuditRecord> after(long tx, long id, int limit) {
        return List.of();
    }

    @Override
    public List<AuditRecord> strays(SealedHead from, SealedHead to, int limit) {
        return List.of();
    }

    @Override
    public List<AuditRecord> about(String subject) {
        return List.of();
    }
}

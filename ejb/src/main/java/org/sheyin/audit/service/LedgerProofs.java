package org.sheyin.audit.service;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.MerkleProof;
import org.sheyin.audit.model.RangeRoots;
import org.sheyin.audit.model.SealedHead;

/** Proofs against the last head of a ledger. */
final class LedgerProofs {
    private static final int MOST = 100;

    private final JdbcAuditLedger ledger;
    private final AuditKeys keys;
    private final SealedHead head;
    private final MerkleProof proof;

    LedgerProofs(JdbcAuditLedger ledger, AuditKeys keys) {
        this.ledger = ledger;
        this.keys = keys;
        this.head = ledger.lastHead().orElse(null);
        this.proof = head == null
                ? null
                : new MerkleProof(head.size(), new RangeRoots(keys.hash(head.suite()), ledger::hashes));
    }

    /** The first rows about the case, none when there is none or nothing is sealed. */
    List<InclusionRow> ofCase(long caseId) {
        return head == null
                ? List.of()
                : ledger.rowsAbout("CASE", caseId, MOST).stream().map(this::of).toList();
    }

    /** Whether the tree begins with that of this size, of which there is a head; empty when there is none. */
    Optional<Boolean> isGrownFrom(long size) {
        return head == null
                ? Optional.empty()
                : ledger.heads(size - 1, 1).stream()
                        .filter(one -> one.size() == size)
                        .findFirst()
                        .map(this::isGrownFrom);
    }

    private boolean isGrownFrom(SealedHead earlier) {
        return keys.isSigned(earlier)
                && keys.isSigned(head)
                && MerkleProof.extend(
                        keys.hash(head.suite()),
                        new MerkleProof.Root(earlier.size(), earlier.root()),
                        new MerkleProof.Root(head.size(), head.root()),
                        proof.consistency(earlier.size()));
    }

    private InclusionRow of(long entryId) {
        var leaf = ledger.leafOf(entryId).filter(number -> number < head.size());
        if (leaf.isEmpty()) {
            return new InclusionRow(entryId, -1, head.size(), List.of(), false);
        }
        var row = ledger.sealed(leaf.get(), 1).get(0).row();
        var path = proof.inclusion(leaf.get());
        return new InclusionRow(
                entryId,
                leaf.get(),
                head.size(),
                path.stream().map(HexFormat.of()::formatHex).toList(),
                row != null && keys.isSigned(head) && includes(row.sealed(), leaf.get(), path));
    }

    private boolean includes(byte[] sealed, long leaf, List<byte[]> path) {
        var hash = keys.hash(head.suite());
        return MerkleProof.includes(
                hash, new MerkleProof.Place(hash.leaf(sealed), leaf, head.size()), path, head.root());
    }
}

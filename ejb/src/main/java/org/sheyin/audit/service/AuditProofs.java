package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.MerkleProof;
import org.sheyin.audit.model.RangeRoots;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Proofs of the sealed audit: that the rows of a case stand in it, and that it only grew between two heads. */
@Stateless
public class AuditProofs {
    private static final int MOST = 100;

    private AuditLedgers ledgers;
    private AuditKeys keys;
    private AuditTrail trail;

    public AuditProofs() {}

    @Inject
    public AuditProofs(AuditLedgers ledgers, AuditKeys keys, AuditTrail trail) {
        this.ledgers = ledgers;
        this.keys = keys;
        this.trail = trail;
    }

    /** The heads that were signed last, the newest first. */
    @UseCase(Right.AUDIT_READ)
    public List<HeadRow> lastHeads(Actor actor, int count) {
        return ledgers.read(actor, ledger -> ledger.newest(count)).stream()
                .map(head -> new HeadRow(
                        head.size(),
                        HexFormat.of().formatHex(head.root()),
                        head.at(),
                        head.suite(),
                        keys.isSigned(head)))
                .toList();
    }

    /** How many committed rows the tree does not hold yet. */
    @UseCase(Right.AUDIT_READ)
    public int unsealed(Actor actor, int bound) {
        return ledgers.read(actor, ledger -> {
            var last = ledger.lastHead();
            return ledger.after(
                            last.map(SealedHead::lastTx).orElse(0L),
                            last.map(SealedHead::lastId).orElse(0L),
                            bound)
                    .size();
        });
    }

    /** For each row about the case its way to the root of the last head. */
    @UseCase(Right.AUDIT_READ)
    public List<InclusionRow> ofCase(Actor actor, long caseId) {
        trail.record(actor, AuditFact.viewed("AuditProofs.ofCase", "CASE", caseId));
        return ledgers.read(actor, ledger -> {
            var rows = ledger.rowsAbout("CASE", caseId, MOST);
            var head = ledger.lastHead().orElse(null);
            if (rows.isEmpty() || head == null) {
                throw new RefusedException(Reason.of("AUDIT-23-2", "23"));
            }
            var proof = new Proof(ledger, head);
            var shown = new ArrayList<InclusionRow>();
            rows.forEach(id -> shown.add(proof.of(id)));
            return shown;
        });
    }

    /** Whether the last head's tree begins with the tree of this size. */
    @UseCase(Right.AUDIT_READ)
    public boolean isGrownFrom(Actor actor, long size) {
        return ledgers.read(actor, ledger -> {
            var earlier = ledger.heads(size - 1, 1).stream()
                    .filter(head -> head.size() == size)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(Reason.of("AUDIT-23-3", "23")));
            var head = ledger.lastHead().orElseThrow();
            var proof = new Proof(ledger, head);
            return keys.isSigned(earlier)
                    && keys.isSigned(head)
                    && MerkleProof.extend(
                            keys.hash(head.suite()),
                            new MerkleProof.Root(earlier.size(), earlier.root()),
                            new MerkleProof.Root(head.size(), head.root()),
                            proof.proof.consistency(earlier.size()));
        });
    }

    /** Proofs against one head. */
    private final class Proof {
        private final JdbcAuditLedger ledger;
        private final SealedHead head;
        private final MerkleProof proof;

        Proof(JdbcAuditLedger ledger, SealedHead head) {
            this.ledger = ledger;
            this.head = head;
            this.proof = new MerkleProof(head.size(), new RangeRoots(keys.hash(head.suite()), ledger::hashes));
        }

        InclusionRow of(long entryId) {
            var leaf = ledger.leafOf(entryId).filter(number -> number < head.size());
            if (leaf.isEmpty()) {
                return new InclusionRow(entryId, -1, head.size(), List.of(), false);
            }
            var sealed = ledger.sealed(leaf.get(), 1).get(0);
            var hash = keys.hash(head.suite());
            var path = proof.inclusion(leaf.get());
            boolean holds = sealed.row() != null
                    && keys.isSigned(head)
                    && MerkleProof.includes(
                            hash,
                            new MerkleProof.Place(hash.leaf(sealed.row().sealed()), leaf.get(), head.size()),
                            path,
                            head.root());
            return new InclusionRow(
                    entryId,
                    leaf.get(),
                    head.size(),
                    path.stream().map(HexFormat.of()::formatHex).toList(),
                    holds);
        }
    }
}

package org.sheyin.audit.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.AuditFinding.Problem;

/** Builds the tree anew and compares it with each signed head that it passes. */
final class HeadWalk {
    private static final int CHUNK = 500;

    private final AuditLedger ledger;
    private final AuditCrypto crypto;
    private final SealedHead from;
    private final SealedHead last;
    private final TreeHash hash;
    private final Deque<SignedHead> ahead = new ArrayDeque<>();
    private MerkleTree tree;
    private long firstOfPart;
    private boolean rootLost;

    /** Signatures are dear, so all cores look at them. */
    private record SignedHead(SealedHead head, boolean isSigned) {}

    HeadWalk(AuditLedger ledger, AuditCrypto crypto, SealedHead from, SealedHead last) {
        this.ledger = ledger;
        this.crypto = crypto;
        this.from = from;
        this.last = last;
        this.hash = crypto.hash(last.suite());
    }

    /** Goes on from the frontier of a head that was checked before, when it is one. */
    List<AuditFinding> begin() {
        tree = new MerkleTree(hash);
        if (from != null) {
            tree = new MerkleTree(hash, from.size(), from.frontier());
            if (!Arrays.equals(tree.root(), from.root())) {
                rootLost = true;
                return List.of(new AuditFinding(Problem.ROOT, 0, "head " + from.size()));
            }
        }
        return List.of();
    }

    long size() {
        return tree.size();
    }

    Optional<AuditFinding> add(SealedRow leaf) {
        if (firstOfPart == 0) {
            firstOfPart = leaf.entryId();
        }
        tree.add(leaf.hash());
        var next = next();
        if (next == null || next.head().size() != tree.size()) {
            return Optional.empty();
        }
        ahead.poll();
        var found = compare(next);
        return found.isPresent() || isPlaceOf(next.head(), leaf)
                ? found
                : Optional.of(new AuditFinding(
                        Problem.ROOT,
                        leaf.entryId(),
                        "place of head " + next.head().size()));
    }

    /** Nor is the place of its last row signed, from which the sealing and a later check go on. */
    static boolean isPlaceOf(SealedHead head, SealedRow leaf) {
        return head.lastId() == leaf.entryId()
                && (leaf.row() == null || leaf.row().tx() == head.lastTx());
    }

    /** A frontier is no part of what is signed, so it has to give the root of its head. */
    private Optional<AuditFinding> compare(SignedHead next) {
        var head = next.head();
        if (!next.isSigned()) {
            return Optional.of(new AuditFinding(Problem.SIGNATURE, firstOfPart, "head " + head.size()));
        }
        if (!rootLost
                && !(Arrays.equals(tree.root(), head.root()) && Arrays.equals(tree.frontier(), head.frontier()))) {
            rootLost = true;
            return Optional.of(new AuditFinding(Problem.ROOT, firstOfPart, "head " + head.size()));
        }
        firstOfPart = 0;
        return Optional.empty();
    }

    private SignedHead next() {
        if (ahead.isEmpty()) {
            ahead.addAll(ledger.heads(tree.size() - 1, CHUNK).parallelStream()
                    .map(head -> new SignedHead(head, crypto.isSigned(head)))
                    .toList());
        }
        return ahead.peek();
    }

    /** The last head has to be reached. */
    Optional<AuditFinding> end() {
        return tree.size() == last.size()
                ? Optional.empty()
                : Optional.of(new AuditFinding(Problem.LEAF_MISSING, 0, "leaf " + tree.size()));
    }
}

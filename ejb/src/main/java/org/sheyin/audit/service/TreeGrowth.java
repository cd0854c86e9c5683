package org.sheyin.audit.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.MerkleTree;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;

/** The next head of the tree and the leaves that it adds. */
public record TreeGrowth(SealedHead head, List<SealedRow> leaves) {

    /**
     * @param last the head from which the tree goes on, null for a new tree
     * @param rows at least one, in their order
     * @throws IllegalStateException when the last head is not ours: nothing is built on it
     */
    public static TreeGrowth of(AuditKeys keys, SealedHead last, List<AuditRecord> rows, Instant at) {
        AuditSuite suite = last == null ? keys.suite() : AuditSuite.valueOf(last.suite());
        var hash = suite.treeHash();
        var tree = last == null ? new MerkleTree(hash) : new MerkleTree(hash, last.size(), last.frontier());
        if (last != null && !(Arrays.equals(tree.root(), last.root()) && keys.isSigned(last))) {
            throw new IllegalStateException("the last head of the audit is not ours; let it be verified");
        }
        var leaves = new ArrayList<SealedRow>(rows.size());
        for (AuditRecord row : rows) {
            byte[] leaf = hash.leaf(row.sealed());
            leaves.add(new SealedRow(tree.size(), row.id(), leaf, row));
            tree.add(leaf);
        }
        var end = rows.get(rows.size() - 1);
        var head = new SealedHead(
                tree.size(),
                tree.root(),
                at,
                suite.name(),
                keys.signingVersion(suite),
                new byte[0],
                tree.frontier(),
                end.tx(),
                end.id());
        return new TreeGrowth(keys.sign(head), leaves);
    }
}

package org.sheyin.audit.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roots of parts of a tree, from its leaves read block by block; each large part is read once for all proofs that are asked for. */
public final class RangeRoots implements MerkleProof.Ranges {
    private static final int BLOCK = 1024;

    private final TreeHash hash;
    private final Leaves leaves;
    private final Map<List<Long>, byte[]> known = new HashMap<>();

    /** Hashes of so many leaves from this number on. */
    @FunctionalInterface
    public interface Leaves {
        List<byte[]> read(long from, int count);
    }

    public RangeRoots(TreeHash hash, Leaves leaves) {
        this.hash = hash;
        this.leaves = leaves;
    }

    @Override
    public byte[] root(long from, long to) {
        if (to - from <= BLOCK) {
            var tree = new MerkleTree(hash);
            leaves.read(from, (int) (to - from)).forEach(tree::add);
            return tree.root();
        }
        var key = List.of(from, to);
        byte[] root = known.get(key);
        if (root == null) {
            long middle = from + Long.highestOneBit(to - from - 1);
            root = hash.node(root(from, middle), root(middle, to));
            known.put(key, root);
        }
        return root;
    }
}

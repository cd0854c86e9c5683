package org.sheyin.audit.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A growing hash tree (RFC 6962) by its frontier: the roots of its complete subtrees, largest first, one for each bit of the size. */
public final class MerkleTree {
    private final TreeHash hash;
    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    public MerkleTree(TreeHash hash) {
        this.hash = hash;
    }

    /** A tree that goes on where {@link #frontier} stood. */
    public MerkleTree(TreeHash hash, long size, byte[] frontier) {
        this(hash);
        int count = Long.bitCount(size);
        if (count > 0 && (frontier.length == 0 || frontier.length % count != 0) || count == 0 && frontier.length > 0) {
            throw new IllegalArgumentException("no frontier of " + size + " leaves");
        }
        this.size = size;
        var bytes = ByteBuffer.wrap(frontier);
        for (int i = 0; i < count; i++) {
            byte[] root = new byte[frontier.length / count];
            bytes.get(root);
            roots.add(root);
        }
    }

    /** @param leaf hash of the next leaf */
    public void add(byte[] leaf) {
        byte[] grown = leaf;
        for (long complete = size; (complete & 1) == 1; complete >>= 1) {
            grown = hash.node(roots.remove(roots.size() - 1), grown);
        }
        roots.add(grown);
        size++;
    }

    public long size() {
        return size;
    }

    /** The tree head; of no leaf at all, no bytes. */
    public byte[] root() {
        if (roots.isEmpty()) {
            return new byte[0];
        }
        byte[] root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = hash.node(roots.get(i), root);
        }
        return root;
    }

    public byte[] frontier() {
        var bytes =
                ByteBuffer.allocate(roots.stream().mapToInt(root -> root.length).sum());
        roots.forEach(bytes::put);
        return bytes.array();
    }
}

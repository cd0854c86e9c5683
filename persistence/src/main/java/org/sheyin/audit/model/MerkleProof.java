package org.sheyin.audit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Proofs of a hash tree (RFC 6962, 2.1): that a leaf is in it, and that a later tree only added to an earlier one. */
public final class MerkleProof {
    private final long size;
    private final Ranges ranges;

    /** Root of the tree of the leaves from one number up to and without another. */
    @FunctionalInterface
    public interface Ranges {
        byte[] root(long from, long to);
    }

    public MerkleProof(long size, Ranges ranges) {
        this.size = size;
        this.ranges = ranges;
    }

    /** The neighbours of a leaf on its way to the root. */
    public List<byte[]> inclusion(long leaf) {
        var path = new ArrayList<byte[]>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    /** What shows that the tree of the first {@code earlier} leaves is the beginning of this one. */
    public List<byte[]> consistency(long earlier) {
        var path = new ArrayList<byte[]>();
        if (earlier > 0 && earlier < size) {
            consistency(earlier, new Part(0, size, true), path);
        }
        return path;
    }

    private void inclusion(long leaf, long from, long to, List<byte[]> path) {
        if (to - from <= 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            inclusion(leaf, from, middle, path);
            path.add(ranges.root(middle, to));
        } else {
            inclusion(leaf, middle, to, path);
            path.add(ranges.root(from, middle));
        }
    }

    /** @param whole whether the earlier tree is this part, so that its root is known */
    private record Part(long from, long to, boolean whole) {}

    private void consistency(long earlier, Part part, List<byte[]> path) {
        if (earlier == part.to()) {
            if (!part.whole()) {
                path.add(ranges.root(part.from(), part.to()));
            }
            return;
        }
        long middle = part.from() + split(part.to() - part.from());
        if (earlier <= middle) {
            consistency(earlier, new Part(part.from(), middle, part.whole()), path);
            path.add(ranges.root(middle, part.to()));
        } else {
            consistency(earlier, new Part(middle, part.to(), false), path);
            path.add(ranges.root(part.from(), middle));
        }
    }

    /** The largest power of two below. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** Whether the leaf is at its place in the tree of this size and root. */
    public static boolean includes(TreeHash hash, Place place, List<byte[]> path, byte[] root) {
        long node = place.leaf();
        long last = place.size() - 1;
        byte[] found = place.hash();
        if (node > last) {
            return false;
        }
        for (byte[] next : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                found = hash.node(next, found);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                found = hash.node(found, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(found, root);
    }

    /** A leaf's hash, its number from 0, and the size of the tree. */
    public record Place(byte[] hash, long leaf, long size) {}

    /** A tree by its size and root. */
    public record Root(long size, byte[] root) {}

    /** Whether the later tree begins with the earlier one. */
    public static boolean extend(TreeHash hash, Root earlier, Root later, List<byte[]> path) {
        if (earlier.size() == later.size()) {
            return path.isEmpty() && Arrays.equals(earlier.root(), later.root());
        }
        if (earlier.size() == 0 || earlier.size() > later.size() || path.isEmpty()) {
            return earlier.size() == 0 && path.isEmpty();
        }
        return grown(hash, earlier, later, path);
    }

    private static boolean grown(TreeHash hash, Root earlier, Root later, List<byte[]> proof) {
        long node = earlier.size() - 1;
        long last = later.size() - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var path = new ArrayList<>(proof);
        byte[] old = node == 0 ? earlier.root() : path.remove(0);
        byte[] now = old;
        for (byte[] next : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = hash.node(next, old);
                now = hash.node(next, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                now = hash.node(now, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, earlier.root()) && Arrays.equals(now, later.root());
    }
}

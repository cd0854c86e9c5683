package org.sheyin.audit.model;

/** The hash that a tree is built with; leaves and nodes begin with different bytes, so that one is never taken for the other. */
@FunctionalInterface
public interface TreeHash {
    byte LEAF = 0;
    byte NODE = 1;

    /** Hash of the three, one after the other. */
    byte[] of(byte kind, byte[] first, byte[] second);

    default byte[] leaf(byte[] content) {
        return of(LEAF, content, new byte[0]);
    }

    default byte[] node(byte[] left, byte[] right) {
        return of(NODE, left, right);
    }
}

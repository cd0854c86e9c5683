package org.sheyin.audit.service;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a case with its proof.
 *
 * @param leaf its number in the tree, -1 while it is not sealed
 * @param size of the tree that it is shown to be in
 * @param path hashes from the leaf to the root, as hex
 * @param holds whether row, path and signed root fit together
 */
public record InclusionRow(long entryId, long leaf, long size, List<String> path, boolean holds)
        implements Serializable {
    public boolean isSealed() {
        return leaf >= 0;
    }
}

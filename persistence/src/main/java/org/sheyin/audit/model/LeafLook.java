package org.sheyin.audit.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a leaf tells by its own bytes, whatever stands before it; so all cores look at a chunk.
 *
 * @param isAltered the row is not what was sealed
 * @param isForeign its MAC is not ours
 */
record LeafLook(SealedRow leaf, boolean isAltered, boolean isForeign) {
    private static final int PART = 250;

    /** In the order of the leaves. */
    static List<LeafLook> at(List<SealedRow> leaves, AuditCrypto crypto, String suite) {
        return IntStream.rangeClosed(0, (leaves.size() - 1) / PART)
                .parallel()
                .mapToObj(part -> leaves.subList(part * PART, Math.min(leaves.size(), (part + 1) * PART)))
                .flatMap(part -> look(part, crypto, crypto.hash(suite)))
                .toList();
    }

    private static Stream<LeafLook> look(List<SealedRow> part, AuditCrypto crypto, TreeHash hash) {
        return part.stream().map(leaf -> {
            var row = leaf.row();
            if (row == null) {
                return new LeafLook(leaf, false, false);
            }
            byte[] canonical = row.canonical();
            boolean altered = !Arrays.equals(hash.of(TreeHash.LEAF, canonical, row.seal()), leaf.hash());
            return new LeafLook(leaf, altered, isForeign(row, canonical, crypto));
        });
    }

    /** Rows of before the sealing have no MAC at all. */
    static boolean isForeign(AuditRecord row, byte[] canonical, AuditCrypto crypto) {
        return !row.isOfBefore() && !crypto.isOurs(row, canonical);
    }
}

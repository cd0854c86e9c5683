package org.sheyin.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MerkleProofTest {
    private static final int MOST = 33;

    static final TreeHash SHA256 = (kind, first, second) -> {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    };

    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> SHA256.leaf(new byte[] {(byte) i}))
            .toList();

    private static byte[] root(long from, long to) {
        var tree = new MerkleTree(SHA256);
        LongStream.range(from, to).forEach(i -> tree.add(LEAVES.get((int) i)));
        return tree.root();
    }

    /** The inputs and roots of the reference implementation of RFC 6962. */
    @Test
    void the_roots_are_those_of_certificate_transparency() {
        var inputs = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        var tree = new MerkleTree(SHA256);
        inputs.forEach(text -> tree.add(SHA256.leaf(HexFormat.of().parseHex(text))));

        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void a_tree_goes_on_from_its_frontier() {
        for (int size = 0; size < MOST; size++) {
            var tree = new MerkleTree(SHA256);
            LEAVES.subList(0, size).forEach(tree::add);
            var later = new MerkleTree(SHA256, size, tree.frontier());
            assertThat(later.root()).isEqualTo(tree.root());
            later.add(LEAVES.get(size));
            assertThat(later.root()).isEqualTo(root(0, size + 1L));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new MerkleTree(SHA256, 3, new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> new MerkleTree(SHA256, 0, new byte[32]));
    }

    @Test
    void each_leaf_of_each_tree_is_shown_and_no_other_is() {
        for (int size = 1; size <= MOST; size++) {
            var proof = new MerkleProof(size, MerkleProofTest::root);
            for (int leaf = 0; leaf < size; leaf++) {
                var path = proof.inclusion(leaf);
                byte[] root = root(0, size);
                assertThat(includes(LEAVES.get(leaf), leaf, size, path, root)).isTrue();
                assertThat(includes(LEAVES.get((leaf + 1) % MOST), leaf, size, path, root))
                        .isFalse();
                assertThat(includes(LEAVES.get(leaf), leaf, size, path, LEAVES.get(0)) && size > 1)
                        .isFalse();
            }
        }
    }

    private static boolean includes(byte[] hash, long leaf, long size, List<byte[]> path, byte[] root) {
        return MerkleProof.includes(SHA256, new MerkleProof.Place(hash, leaf, size), path, root);
    }

    @Test
    void a_later_tree_is_shown_to_begin_with_an_earlier_one_and_with_no_other() {
        for (int size = 1; size <= MOST; size++) {
            var proof = new MerkleProof(size, MerkleProofTest::root);
            var later = new MerkleProof.Root(size, root(0, size));
            for (int earlier = 1; earlier <= size; earlier++) {
                var path = proof.consistency(earlier);
                var before = new MerkleProof.Root(earlier, root(0, earlier));
                var other = new MerkleProof.Root(earlier, LEAVES.get(MOST - 1));
                assertThat(MerkleProof.extend(SHA256, before, later, path)).isTrue();
                assertThat(MerkleProof.extend(SHA256, other, later, path)).isFalse();
                assertThat(MerkleProof.extend(SHA256, later, before, path)).isEqualTo(earlier == size);
            }
        }
    }
}

package org.sheyin.audit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * A signed head of the tree: so many rows, in this order, at that time.
 *
 * @param suite hash and signature, fixed for the tree by its first head
 * @param frontier from which the tree goes on
 * @param lastTx transaction of the last row in it; with {@code lastId} the place from which the sealing goes on
 */
public record SealedHead(
        long size,
        byte[] root,
        Instant at,
        String suite,
        int keyVersion,
        byte[] signature,
        byte[] frontier,
        long lastTx,
        long lastId) {

    private static final byte[] CONTEXT = "sheyin audit head 1".getBytes(StandardCharsets.US_ASCII);

    public SealedHead {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is signed. */
    public byte[] signedText() {
        byte[] name = suite.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(CONTEXT.length + 3 * Integer.BYTES + 3 * Long.BYTES + name.length + root.length)
                .put(CONTEXT)
                .putInt(name.length)
                .put(name)
                .putInt(keyVersion)
                .putLong(size)
                .putLong(at.getEpochSecond())
                .putLong(at.getNano())
                .putInt(root.length)
                .put(root)
                .array();
    }

    public SealedHead sign(byte[] made) {
        return new SealedHead(size, root, at, suite, keyVersion, made, frontier, lastTx, lastId);
    }

    /** Whether both tell the same of the same tree. */
    public boolean tellsAs(SealedHead other) {
        return size == other.size && Arrays.equals(root, other.root) && at.equals(other.at);
    }
}

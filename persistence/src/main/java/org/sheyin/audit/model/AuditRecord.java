package org.sheyin.audit.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * All that a row of the audit holds, as it is checked.
 *
 * @param tx id of the database transaction that wrote it
 * @param macVersion which key and suite made the MAC; 0 for rows of before the sealing
 * @param mac empty for rows of before the sealing
 * @param assertion by which the actor's login was proven (Art 25), empty for a password alone and for the system
 */
public record AuditRecord(
        long id,
        Instant at,
        NodeNumber number,
        long tx,
        long accountId,
        String actor,
        String org,
        String origin,
        String useCase,
        String subject,
        long subjectId,
        String result,
        String rules,
        String beforeHash,
        String afterHash,
        int macVersion,
        byte[] mac,
        String assertion) {

    private static final int FORMAT = 1;
    /** With the assertion, where there is one. */
    private static final int PROVEN = 2;

    private static final int NUMBERS = 7;
    private static final byte[] NONE = {};

    public AuditRecord {
        at = at.truncatedTo(ChronoUnit.MICROS);
        mac = mac == null ? NONE : mac;
    }

    /** Without a MAC, since it was written by a version that made none. */
    public boolean isOfBefore() {
        return macVersion == 0;
    }

    /**
     * What the MAC is made of: every field but the transaction's id, which nobody knows before the row is written, each
     * text with its length in front, so that nothing moves from one field to its neighbour.
     */
    public byte[] canonical() {
        byte[][] texts = {
            utf8(number.node()),
            utf8(actor),
            utf8(org),
            utf8(origin),
            utf8(useCase),
            utf8(subject),
            utf8(result),
            utf8(rules),
            utf8(beforeHash),
            utf8(afterHash),
            utf8(assertion)
        };
        boolean proven = !assertion.isEmpty();
        if (!proven) {
            // As rows were written before they named an assertion.
            texts = Arrays.copyOf(texts, texts.length - 1);
        }
        int length = 2 * Integer.BYTES + NUMBERS * Long.BYTES;
        for (byte[] text : texts) {
            length += Integer.BYTES + text.length;
        }
        var bytes = ByteBuffer.allocate(length).putInt(proven ? PROVEN : FORMAT).putInt(macVersion);
        bytes.putLong(id).putLong(at.getEpochSecond()).putLong(at.getNano());
        bytes.putLong(number.epoch())
                .putLong(number.sequence())
                .putLong(accountId)
                .putLong(subjectId);
        for (byte[] text : texts) {
            bytes.putInt(text.length).put(text);
        }
        return bytes.array();
    }

    /** What the tree seals: the canonical row, the transaction that wrote it, and its MAC. */
    public byte[] sealed() {
        byte[] canonical = canonical();
        byte[] seal = seal();
        return ByteBuffer.allocate(canonical.length + seal.length)
                .put(canonical)
                .put(seal)
                .array();
    }

    /** What stands behind the canonical row in what the tree seals. */
    byte[] seal() {
        return ByteBuffer.allocate(Long.BYTES + mac.length).putLong(tx).put(mac).array();
    }

    /** Whether it was committed before the other, as the tree orders them. */
    public boolean isBehind(long otherTx, long otherId) {
        return tx != otherTx ? tx < otherTx : id <= otherId;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

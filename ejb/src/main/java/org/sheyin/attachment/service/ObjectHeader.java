package org.sheyin.attachment.service;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The first bytes of an object: mark and format version, version of the master key, random stream id, wrapped data key.
 *
 * @param keyVersion version of the master key
 * @param streamId 16 random bytes that tie the segments to this header
 * @param wrappedKey nonce (12) and AES-256-GCM of the data key (48)
 */
record ObjectHeader(int keyVersion, byte[] streamId, byte[] wrappedKey) {
    static final int STREAM_ID = 16;
    static final int WRAPPED = 12 + 32 + 16;
    static final int LENGTH = 4 + 4 + STREAM_ID + WRAPPED;

    /** "SYA" and format 1: AES-256-GCM in segments of 1 MiB. Another cipher gets another number. */
    private static final int MARK = 0x53594101;

    byte[] encode() {
        return ByteBuffer.allocate(LENGTH)
                .putInt(MARK)
                .putInt(keyVersion)
                .put(streamId)
                .put(wrappedKey)
                .array();
    }

    /** @throws IllegalArgumentException when these bytes are no header */
    static ObjectHeader decode(byte[] bytes) {
        if (bytes.length != LENGTH || ByteBuffer.wrap(bytes).getInt() != MARK) {
            throw new IllegalArgumentException("not an attachment object");
        }
        return new ObjectHeader(
                ByteBuffer.wrap(bytes).getInt(4),
                Arrays.copyOfRange(bytes, 8, 8 + STREAM_ID),
                Arrays.copyOfRange(bytes, 8 + STREAM_ID, LENGTH));
    }
}

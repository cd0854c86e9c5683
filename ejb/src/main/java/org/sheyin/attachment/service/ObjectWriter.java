package org.sheyin.attachment.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Writes one object to a new file: room for the header, the segments, then the header, for the object key is known only
 * at the end; then fsync. Only ciphertext ever reaches the file.
 */
final class ObjectWriter {
    static final int SEGMENT = 1 << 20;

    private final ObjectCrypto crypto;
    private final SecretKey dataKey;
    private final byte[] streamId;
    private final Mac address;
    private long plainBytes;

    ObjectWriter(ObjectCrypto crypto) {
        this.crypto = crypto;
        this.dataKey = crypto.newDataKey();
        this.streamId = crypto.randomBytes(ObjectHeader.STREAM_ID);
        this.address = crypto.address();
    }

    /**
     * What was written.
     *
     * @param key object key
     * @param header as written
     */
    record Written(String key, ObjectHeader header, long plainBytes) {}

    Written write(InputStream content, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position(ObjectHeader.LENGTH);
            writeSegments(content, channel);
            var key = ObjectCrypto.hex(address.doFinal());
            var header = crypto.wrap(dataKey, streamId, key);
            channel.position(0);
            writeFully(channel, header.encode());
            channel.force(true);
            return new Written(key, header, plainBytes);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
    }

    private void writeSegments(InputStream content, FileChannel channel) throws IOException, GeneralSecurityException {
        var current = content.readNBytes(SEGMENT);
        for (long number = 0; ; number++) {
            var next = current.length == SEGMENT ? content.readNBytes(SEGMENT) : new byte[0];
            boolean last = next.length == 0;
            address.update(current);
            plainBytes += current.length;
            var place = new ObjectCrypto.Place(streamId, number, last);
            writeFully(channel, ObjectCrypto.segment(Cipher.ENCRYPT_MODE, dataKey, place, current));
            if (last) {
                return;
            }
            current = next;
        }
    }

    private static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}

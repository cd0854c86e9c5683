package org.sheyin.attachment.service;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.sheyin.attachment.model.ObjectDamagedException;

/** Reads an object segment by segment; a segment's bytes are handed out only after its tag was proven. */
final class ObjectReader extends InputStream {
    private static final int TAG = 16;
    private static final int SEALED_SEGMENT = ObjectWriter.SEGMENT + TAG;

    private final String key;
    private final InputStream stored;
    private final ObjectHeader header;
    private final SecretKey dataKey;
    private byte[] next;
    private byte[] plain = new byte[0];
    private int position;
    private long number;
    private boolean ended;

    /** @throws ObjectDamagedException when the header does not belong to this object key */
    ObjectReader(ObjectCrypto crypto, String key, InputStream stored) throws IOException {
        this.key = key;
        this.stored = stored;
        try {
            this.header = ObjectHeader.decode(stored.readNBytes(ObjectHeader.LENGTH));
            this.dataKey = crypto.unwrap(header, key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ObjectDamagedException(key, "its header does not belong to it", e);
        }
        this.next = stored.readNBytes(SEALED_SEGMENT);
    }

    ObjectHeader header() {
        return header;
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, plain.length - position);
        System.arraycopy(plain, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == plain.length && !ended) {
            var sealed = next;
            next = sealed.length == SEALED_SEGMENT ? stored.readNBytes(SEALED_SEGMENT) : new byte[0];
            ended = next.length == 0;
            plain = open(sealed);
            position = 0;
            number++;
        }
        return position < plain.length;
    }

    private byte[] open(byte[] sealed) {
        if (sealed.length < TAG) {
            throw new ObjectDamagedException(key, "segment " + number + " was cut", null);
        }
        try {
            var place = new ObjectCrypto.Place(header.streamId(), number, ended);
            return ObjectCrypto.segment(Cipher.DECRYPT_MODE, dataKey, place, sealed);
        } catch (GeneralSecurityException e) {
            throw new ObjectDamagedException(key, "segment " + number + " was changed or cut", e);
        }
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        stored.close();
    }
}

package org.sheyin.attachment.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in memory, up to a limit. */
final class BoundedOutput extends OutputStream {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedOutput(int limit) {
        this.limit = limit;
    }

    /** The limit was reached. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(int one) throws IOException {
        room(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        room(length);
        bytes.write(source, offset, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private void room(int length) throws TooLongException {
        if (length > limit - bytes.size()) {
            throw new TooLongException();
        }
    }
}

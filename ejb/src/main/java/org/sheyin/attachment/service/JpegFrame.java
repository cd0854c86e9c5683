package org.sheyin.attachment.service;

import static org.sheyin.attachment.service.TiffDirectory.need;

/** The size that a JPEG stream within another file declares of itself; it may differ from what the file says. */
final class JpegFrame {
    private JpegFrame() {}

    /** @return width times height, from the stream's own header */
    static long pixels(byte[] file, int offset, int length) throws IntakeRefusal {
        int end = offset + length;
        int at = offset + 2;
        need(length > 4 && (file[offset] & 0xff) == 0xff && (file[offset + 1] & 0xff) == 0xd8);
        while (at + 9 <= end) {
            need((file[at] & 0xff) == 0xff);
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return (long) pair(file, at + 5) * pair(file, at + 7);
            }
            int segment = pair(file, at + 2);
            need(segment >= 2 && marker != 0xda);
            at += 2 + segment;
        }
        need(false);
        return 0;
    }

    private static int pair(byte[] file, int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }
}

package org.sheyin.attachment.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sheyin.attachment.model.IntakeCode;

/**
 * Inflates every Flate stream of a PDF once, throwing the output away, before the parser does so in memory. A stream
 * begins at its key word, also where the file's tables do not say so.
 */
final class PdfStreams {
    private static final long MOST_BYTES = 96L << 20;
    private static final long MOST_BYTES_IN_ALL = 384L << 20;
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2048;

    /** Their ratio has no bound, and the parser would unpack them in memory, structure streams at once. */
    private static final List<String> UNBOUNDED = List.of("/LZWDecode", "/RunLengthDecode");

    /** A name written in hexadecimal where only plain ones are needed hides something. */
    private static final Pattern HIDDEN_FILTER = Pattern.compile("/Filter\\s*\\[?[^\\]>]*#");

    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern PLAIN_FLATE = Pattern.compile("/Filter\\s*\\[?\\s*/FlateDecode\\s*[]/>]");

    private final byte[] raw;
    private long inAll;

    PdfStreams(byte[] raw) {
        this.raw = raw;
    }

    void check() throws IntakeRefusal, InterruptedException {
        for (var filter : UNBOUNDED) {
            if (find(filter.getBytes(StandardCharsets.US_ASCII), 0) >= 0) {
                throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "PDF " + filter.substring(1));
            }
        }
        var window = new byte[64 * 1024];
        for (int at = find(WORD, 0); at >= 0; at = find(WORD, at + WORD.length)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("time is over");
            }
            if (at >= 3 && raw[at - 3] == 'e' && raw[at - 2] == 'n' && raw[at - 1] == 'd') {
                continue;
            }
            checkDictionary(at);
            int start = at + WORD.length;
            if (start < raw.length && raw[start] == '\r') {
                start++;
            }
            if (start < raw.length && raw[start] == '\n') {
                start++;
            }
            inflate(start, window);
        }
    }

    private void checkDictionary(int at) throws IntakeRefusal {
        int from = Math.max(0, at - DICTIONARY);
        var text = new String(raw, from, at - from, StandardCharsets.ISO_8859_1);
        var own = text.substring(Math.max(0, text.lastIndexOf("obj")));
        boolean structural = STRUCTURE.matcher(own).find();
        boolean plain = !own.contains("/Filter") || PLAIN_FLATE.matcher(own).find();
        if (HIDDEN_FILTER.matcher(own).find() || structural && !plain) {
            throw new IntakeRefusal(IntakeCode.COMPRESSION_NOT_SUPPORTED, "PDF");
        }
    }

    private void inflate(int start, byte[] window) throws IntakeRefusal {
        var inflater = new Inflater();
        inflater.setInput(raw, start, Math.max(0, raw.length - start));
        long own = 0;
        try {
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                int count = inflater.inflate(window);
                own += count;
                inAll += count;
                if (own > MOST_BYTES || inAll > MOST_BYTES_IN_ALL) {
                    throw new IntakeRefusal(IntakeCode.GROWS_TOO_LARGE, MOST_BYTES >> 20);
                }
            }
        } catch (DataFormatException e) {
            // Not a Flate stream, or broken: then the parser gets no more out of it than was counted here.
            inAll += 1;
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= raw.length - word.length; i++) {
            if (raw[i] == word[0] && Arrays.equals(raw, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }
}

package org.sheyin.audit.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedHead;

/**
 * The heads outside the database, a line each, only ever added to; best on another volume, which its administrator cannot
 * write. A database that is older than its last line was rolled back.
 */
public final class HeadFile {
    private static final HexFormat HEX = HexFormat.of();
    /** What a crash cut short is no head. */
    private static final Pattern WHOLE = Pattern.compile("\\d+ \\S+ \\w+ \\d+( ([0-9a-f]{2})+){2}");

    private static final int BLOCK = 8192;
    private static final String UNREADABLE = "the file of heads cannot be read";
    private static final String NAME = "audit-heads.txt";

    private final Path file;

    /** @param folder made when it is not there */
    public HeadFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The heads that stand in it now, in the order in which they were written; lines that come later are not looked at. */
    public HeadWitness told() {
        long end = length();
        return (size, so) -> end == 0 || all(end, size, so);
    }

    private boolean all(long end, long size, Predicate<SealedHead> so) {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            long read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read += line.length() + 1;
                if (read > end) {
                    return true;
                }
                if (isWhole(line) && size(line) > size && !so.test(head(line))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** Size of the tree that was told last, from the end of the file. */
    public long lastSize() {
        long end = length();
        while (end > 0) {
            long begin = Math.max(0, end - BLOCK);
            String block = read(begin, end);
            int first = begin == 0 ? 0 : block.indexOf('\n') + 1;
            String[] lines = block.substring(first, Math.max(first, block.lastIndexOf('\n')))
                    .split("\n");
            for (int i = lines.length - 1; i >= 0; i--) {
                if (isWhole(lines[i])) {
                    return size(lines[i]);
                }
            }
            // The line that the block begins within ends the next one.
            end = first == block.length() ? begin : begin + first;
        }
        return 0;
    }

    private long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    private String read(long begin, long end) {
        var block = ByteBuffer.allocate((int) (end - begin));
        try (var channel = FileChannel.open(file)) {
            for (int read = 0; read >= 0 && block.hasRemaining(); ) {
                read = channel.read(block, begin + block.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
        return new String(block.array(), 0, block.position(), StandardCharsets.US_ASCII);
    }

    /** Adds the lines and waits until they are on the volume. */
    public void append(List<SealedHead> heads) {
        String lines = heads.stream().map(HeadFile::line).collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap((ending() + lines).getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file of heads cannot be written", e);
        }
    }

    /** Ends a line that a crash cut short. */
    private String ending() {
        long end = length();
        return end == 0 || read(end - 1, end).equals("\n") ? "" : "\n";
    }

    /** Size, time, suite, version of the key, root and signature. */
    static String line(SealedHead head) {
        return String.join(
                        " ",
                        Long.toString(head.size()),
                        head.at().toString(),
                        head.suite(),
                        Integer.toString(head.keyVersion()),
                        HEX.formatHex(head.root()),
                        HEX.formatHex(head.signature()))
                + "\n";
    }

    private static boolean isWhole(String line) {
        return WHOLE.matcher(line).matches();
    }

    private static long size(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private static SealedHead head(String line) {
        String[] words = line.split(" ");
        return new SealedHead(
                Long.parseLong(words[0]),
                HEX.parseHex(words[4]),
                Instant.parse(words[1]),
                words[2],
                Integer.parseInt(words[3]),
                HEX.parseHex(words[5]),
                new byte[0],
                0,
                0);
    }
}

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
import java.util.stream.Collectors;
import org.sheyin.audit.model.SealedHead;

/**
 * The heads outside the database, a line each, only ever added to; best on another volume, which its administrator cannot
 * write. A database that is older than its last line was rolled back.
 */
public final class HeadFile {
    private static final HexFormat HEX = HexFormat.of();
    private static final int WORDS = 6;
    private static final String NAME = "audit-heads.txt";

    private final Path file;

    /** @param folder made when it is not there */
    public HeadFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** All heads, in the order in which they were written. */
    public List<SealedHead> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            // A line that a crash cut short is the last one and has too few words.
            return lines.filter(line -> line.split(" ").length == WORDS)
                    .map(HeadFile::head)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the file of heads cannot be read", e);
        }
    }

    /** Size of the largest tree in it. */
    public long lastSize() {
        return read().stream().mapToLong(SealedHead::size).max().orElse(0);
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
    private String ending() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return "";
        }
        try (var channel = FileChannel.open(file)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n' ? "" : "\n";
        }
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

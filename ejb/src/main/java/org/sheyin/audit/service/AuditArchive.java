package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.AuditRemoval;
import org.sheyin.shared.service.DataFolder;

/** Months of the audit as files that stay when their rows go: all fields with their MACs, and the file's signature beside it. */
@ApplicationScoped
public class AuditArchive {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final AuditKeys keys;

    protected AuditArchive() {
        this(null);
    }

    @Inject
    public AuditArchive(AuditKeys keys) {
        this.keys = keys;
    }

    /** @param pages rows behind an id, the oldest first, until none come */
    AuditRemoval.Kept keep(int month, LongFunction<List<AuditRecord>> pages) {
        String name = "audit-" + month + ".txt.gz";
        try {
            Path folder = Files.createDirectories(DataFolder.path("audit-archive"));
            Path file = folder.resolve(name);
            MessageDigest digest = AuditSuite.SHA256.digest();
            long rows;
            try (var out = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
                rows = write(out, pages);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            byte[] signed = keys.sign((name + " " + hash).getBytes(StandardCharsets.US_ASCII));
            Files.writeString(
                    folder.resolve(name + ".sig"),
                    keys.suite() + " " + hash + " " + BASE64.encodeToString(signed) + "\n");
            return new AuditRemoval.Kept(name, hash, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the month cannot be kept as a file", e);
        }
    }

    private static long write(OutputStream out, LongFunction<List<AuditRecord>> pages) throws IOException {
        long rows = 0;
        for (var page = pages.apply(0);
                !page.isEmpty();
                page = pages.apply(page.get(page.size() - 1).id())) {
            for (AuditRecord row : page) {
                out.write(line(row).getBytes(StandardCharsets.UTF_8));
                rows++;
            }
        }
        return rows;
    }

    /** Id, transaction, the canonical bytes with all fields, and the MAC. */
    private static String line(AuditRecord row) {
        return row.id() + " " + row.tx() + " " + BASE64.encodeToString(row.canonical()) + " "
                + BASE64.encodeToString(row.mac()) + "\n";
    }
}

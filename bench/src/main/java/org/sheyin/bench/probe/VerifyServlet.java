package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.sheyin.audit.model.AuditCheck;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedRow;
import org.sheyin.audit.service.AuditKeys;
import org.sheyin.audit.service.AuditSuite;
import org.sheyin.shared.service.KeyRing;

/**
 * Verifies invented rows and hashes the same bytes in a bare loop, both by one thread: the bytes that a verification has
 * to hash, those of each row's MAC and those of its leaf. Answers two lines, records a second each.
 */
@WebServlet("/verify")
public class VerifyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int count = Integer.parseInt(request.getParameter("rows"));
        Path folder = Files.createTempDirectory("bench-keys");
        var keys = new AuditKeys(new KeyRing(folder), AuditSuite.valueOf(request.getParameter("suite")));
        var ledger = new HeldLedger(keys, count);
        // The first round of each warms up.
        verify(ledger, keys);
        hash(ledger.leaves(), keys.suite().digest());
        var lines = new Lines(response);
        lines.say(Double.toString(count / verify(ledger, keys)));
        lines.say(Double.toString(count / hash(ledger.leaves(), keys.suite().digest())));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double verify(HeldLedger ledger, AuditKeys keys) {
        long start = System.nanoTime();
        var report = new AuditCheck(ledger, keys, HeadWitness.of(List.of()), rows -> {}).run(null, Instant.now());
        if (!report.isClean()) {
            throw new IllegalStateException("the invented audit is not in order: " + report.findings());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double hash(List<SealedRow> leaves, MessageDigest digest) {
        var macs = leaves.stream().map(leaf -> leaf.row().canonical()).toList();
        var contents = leaves.stream().map(leaf -> leaf.row().sealed()).toList();
        long start = System.nanoTime();
        int kept = 0;
        for (int i = 0; i < macs.size(); i++) {
            kept += digest.digest(macs.get(i))[0] + digest.digest(contents.get(i))[0];
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        // Used, so that no compiler leaves the loop out.
        return kept == Integer.MIN_VALUE ? 0 : seconds;
    }
}

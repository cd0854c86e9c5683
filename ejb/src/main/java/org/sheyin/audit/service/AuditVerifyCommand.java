package org.sheyin.audit.service;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.audit.model.AuditCheck;
import org.sheyin.audit.model.AuditReport;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.service.KeyRing;

/**
 * {@code standalone-config/audit-verify}: checks the audit over a connection of its own, without a server and without
 * writing anything. Ends with 0 when all is in order, 1 when something is wrong, 2 when it could not be checked.
 */
public final class AuditVerifyCommand {
    private static final int WRONG = 1;
    private static final int UNCHECKED = 2;
    private static final long TOLD_EVERY = 100_000;

    private final Map<String, String> options;
    private final AuditKeys keys;

    private AuditVerifyCommand(Map<String, String> options) {
        this.options = options;
        this.keys = new AuditKeys(new KeyRing(folder("data").resolve("keys")));
    }

    /** @param arguments pairs of {@code --name value}: url, user, data, heads; since, case or consistency */
    public static void main(String[] arguments) {
        int status = UNCHECKED;
        try {
            status = new AuditVerifyCommand(options(arguments)).run() ? 0 : WRONG;
        } catch (IllegalArgumentException said) {
            System.err.println(said.getMessage());
        } catch (SQLException | RuntimeException failed) {
            System.err.println("the audit could not be checked: " + failed.getMessage()
                    + (failed.getCause() == null ? "" : " (" + failed.getCause() + ")"));
        }
        System.exit(status);
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        return options;
    }

    private Path folder(String name) {
        return Path.of(required(name));
    }

    private String required(String name) {
        if (!options.containsKey(name)) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return options.get(name);
    }

    private long number(String name) {
        if (!options.get(name).matches("\\d{1,18}")) {
            throw new IllegalArgumentException("--" + name + " needs a number, not " + options.get(name));
        }
        return Long.parseLong(options.get(name));
    }

    private boolean run() throws SQLException {
        // Before the database: what the file tells was committed there earlier.
        HeadWitness witness = witness();
        String password = System.getenv("SHEYIN_DATABASE_OWNER_PASSWORD");
        if (password == null || password.isEmpty()) {
            throw new IllegalArgumentException("SHEYIN_DATABASE_OWNER_PASSWORD is not set: the password of --user");
        }
        try (Connection connection = DriverManager.getConnection(required("url"), required("user"), password)) {
            connection.setReadOnly(true);
            var ledger = new JdbcAuditLedger(connection);
            if (options.containsKey("case")) {
                return proof(ledger, number("case"));
            }
            if (options.containsKey("consistency")) {
                return grown(ledger, number("consistency"));
            }
            SealedHead from = options.containsKey("since") ? head(ledger, number("since")) : null;
            return told(new AuditCheck(ledger, keys, witness, AuditVerifyCommand::progress).run(from, Instant.now()));
        }
    }

    private HeadWitness witness() {
        var file = new HeadFile(
                options.containsKey("heads") ? folder("heads") : folder("data").resolve("audit-heads"));
        long size = file.lastSize();
        if (size == 0 && options.containsKey("heads")) {
            throw new IllegalArgumentException("there are no heads in " + options.get("heads"));
        }
        System.out.println(
                size == 0
                        ? "no file of heads: a database that was put back to an earlier state cannot be told"
                        : "the file of heads ends with head " + size);
        return file.told();
    }

    private static void progress(long rows) {
        if (rows % TOLD_EVERY == 0) {
            System.err.println(rows + " rows");
        }
    }

    private static boolean told(AuditReport report) {
        long size = report.last() == null ? 0 : report.last().size();
        System.out.println(report.rows() + " rows checked up to head " + size);
        report.findings().forEach(one -> System.out.println(one.problem() + " row " + one.id() + " " + one.detail()));
        System.out.println(
                report.isClean()
                        ? "in order"
                        : "first bad row: " + report.findings().get(0).id());
        return report.isClean();
    }

    private boolean proof(JdbcAuditLedger ledger, long caseId) {
        var rows = new LedgerProofs(ledger, keys).ofCase(caseId);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the audit has no row about case " + caseId);
        }
        rows.forEach(row -> System.out.println("row " + row.entryId() + " " + said(row)));
        return rows.stream().allMatch(row -> row.holds() || !row.isSealed());
    }

    private static String said(InclusionRow row) {
        return row.isSealed()
                ? "leaf " + row.leaf() + " of " + row.size() + (row.holds() ? " proved " : " NOT proved ")
                        + String.join(" ", row.path())
                : "waits for its seal";
    }

    private boolean grown(JdbcAuditLedger ledger, long size) {
        boolean grown = new LedgerProofs(ledger, keys).isGrownFrom(size).orElseThrow(() -> noHead(ledger, size));
        System.out.println("the last head " + (grown ? "only added to" : "does NOT begin with") + " head " + size);
        return grown;
    }

    private static SealedHead head(JdbcAuditLedger ledger, long size) {
        return ledger.heads(size - 1, 1).stream()
                .filter(head -> head.size() == size)
                .findFirst()
                .orElseThrow(() -> noHead(ledger, size));
    }

    private static IllegalArgumentException noHead(JdbcAuditLedger ledger, long size) {
        String last = ledger.newest(3).stream()
                .map(head -> Long.toString(head.size()))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("there is no head of size " + size + "; the last are " + last);
    }
}

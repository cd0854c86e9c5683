package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.audit.model.AuditExportRules;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.UseCase;

/** Lines of the operation log as a signed file, for a purpose that stands in it (Art 24). */
@Stateless
public class AuditExports {
    private static final int PAGE = 200;

    private AuditQueries queries;
    private AuditKeys keys;
    private AuditTrail trail;
    private Clock clock;

    public AuditExports() {}

    @Inject
    public AuditExports(AuditQueries queries, AuditKeys keys, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    @UseCase(Right.AUDIT_READ)
    public SignedFile export(Actor actor, AuditFilter filter, String purpose) {
        int count = queries.countUpTo(actor, filter, AuditExportRules.MOST);
        AuditExportRules.judge(purpose, count).orThrow();
        Instant now = clock.instant();
        byte[] content = text(actor, filter, purpose.strip(), now).getBytes(StandardCharsets.UTF_8);
        trail.record(actor, AuditFact.done("AuditExports.export", "AUDIT", 0, "", Digest.sha256(content)));
        var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        byte[] open =
                keys.publicKey(keys.suite(), keys.signingVersion(keys.suite())).getEncoded();
        return new SignedFile(
                "audit-" + now.getEpochSecond() + ".csv",
                content,
                encoder.encodeToString(keys.sign(content)) + "\n",
                "-----BEGIN PUBLIC KEY-----\n" + encoder.encodeToString(open) + "\n-----END PUBLIC KEY-----\n");
    }

    private String text(Actor actor, AuditFilter filter, String purpose, Instant now) {
        var csv = new StringBuilder("\ufeff");
        csv.append(line(actor.name(), now, purpose));
        csv.append(line(
                "id",
                "at",
                "actor",
                "login",
                "kind",
                "bank",
                "outlet",
                "origin",
                "act",
                "subject",
                "subject id",
                "result",
                "rules"));
        String after = null;
        do {
            var page = queries.list(actor, filter, new ListAsk("", after, false, PAGE));
            page.rows()
                    .forEach(row -> csv.append(line(
                            row.id(),
                            row.at(),
                            row.actor(),
                            row.loginName(),
                            row.kind(),
                            row.bank(),
                            row.outlet(),
                            row.origin(),
                            row.useCase(),
                            row.subject(),
                            row.subjectId(),
                            row.result(),
                            row.rules())));
            after = page.after();
        } while (after != null);
        return csv.toString();
    }

    static String line(Object... cells) {
        return Stream.of(cells).map(AuditExports::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted; what a spreadsheet would compute is told as a text. */
    private static String cell(Object value) {
        String text = String.valueOf(value);
        return '"' + (text.matches("(?s)[=+@\\t\\r-].*") ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}

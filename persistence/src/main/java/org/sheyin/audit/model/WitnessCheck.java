package org.sheyin.audit.model;

import java.util.Comparator;
import java.util.List;
import org.sheyin.audit.model.AuditFinding.Problem;

/** Compares the heads of the database with the file that stands outside: what was written there was committed here before. */
final class WitnessCheck {
    private static final int CHUNK = 500;

    private final AuditLedger ledger;
    private final List<AuditFinding> findings;

    WitnessCheck(AuditLedger ledger, List<AuditFinding> findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    void run(List<SealedHead> witness, SealedHead from, SealedHead last) {
        long begin = from == null ? 0 : from.size() - 1;
        var told = witness.stream()
                .filter(head -> head.size() > begin)
                .sorted(Comparator.comparingLong(SealedHead::size))
                .toList();
        List<SealedHead> chunk = List.of();
        int at = 0;
        for (SealedHead head : told) {
            while (at < chunk.size() && chunk.get(at).size() < head.size()) {
                at++;
            }
            if (at == chunk.size()) {
                chunk = ledger.heads(head.size() - 1, CHUNK);
                at = 0;
            }
            if (at == chunk.size() || !chunk.get(at).tellsAs(head)) {
                long known = last == null ? 0 : last.size();
                findings.add(new AuditFinding(Problem.ROLLED_BACK, 0, "head " + head.size() + ", database " + known));
                return;
            }
        }
    }
}

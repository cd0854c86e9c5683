package org.sheyin.audit.model;

import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.AuditFinding.Problem;

/** Compares the heads of the database with those told outside: what was written there was committed here before. */
final class WitnessCheck {
    private static final int CHUNK = 500;

    private final AuditLedger ledger;
    private List<SealedHead> chunk = List.of();
    private int at;
    private SealedHead lost;

    WitnessCheck(AuditLedger ledger) {
        this.ledger = ledger;
    }

    Optional<AuditFinding> run(HeadWitness witness, SealedHead from, SealedHead last) {
        if (witness.all(from == null ? 0 : from.size() - 1, this::isKnown)) {
            return Optional.empty();
        }
        long known = last == null ? 0 : last.size();
        return Optional.of(new AuditFinding(Problem.ROLLED_BACK, 0, "head " + lost.size() + ", database " + known));
    }

    /** Two nodes may have told the same heads, each in its time. */
    private boolean isKnown(SealedHead told) {
        while (at < chunk.size() && chunk.get(at).size() < told.size()) {
            at++;
        }
        if (at == chunk.size() || chunk.get(at).size() > told.size()) {
            chunk = ledger.heads(told.size() - 1, CHUNK);
            at = 0;
        }
        boolean known = at < chunk.size() && chunk.get(at).tellsAs(told);
        lost = known ? lost : told;
        return known;
    }
}

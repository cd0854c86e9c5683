package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Proofs of the sealed audit: that the rows of a case stand in it, and that it only grew between two heads. */
@Stateless
public class AuditProofs {
    private AuditLedgers ledgers;
    private AuditKeys keys;
    private AuditTrail trail;

    public AuditProofs() {}

    @Inject
    public AuditProofs(AuditLedgers ledgers, AuditKeys keys, AuditTrail trail) {
        this.ledgers = ledgers;
        this.keys = keys;
        this.trail = trail;
    }

    /** The heads that were signed last, the newest first. */
    @UseCase(Right.AUDIT_READ)
    public List<HeadRow> lastHeads(Actor actor, int count) {
        return ledgers.read(actor, ledger -> ledger.newest(count)).stream()
                .map(head -> new HeadRow(
                        head.size(),
                        HexFormat.of().formatHex(head.root()),
                        head.at(),
                        head.suite(),
                        keys.isSigned(head)))
                .toList();
    }

    /** How many committed rows the tree does not hold yet. */
    @UseCase(Right.AUDIT_READ)
    public int unsealed(Actor actor, int bound) {
        return ledgers.read(actor, ledger -> {
            var last = ledger.lastHead();
            return ledger.after(
                            last.map(SealedHead::lastTx).orElse(0L),
                            last.map(SealedHead::lastId).orElse(0L),
                            bound)
                    .size();
        });
    }

    /** For each row about the case its way to the root of the last head. */
    @UseCase(Right.AUDIT_READ)
    public List<InclusionRow> ofCase(Actor actor, long caseId) {
        trail.record(actor, AuditFact.viewed("AuditProofs.ofCase", "CASE", caseId));
        var shown = ledgers.read(actor, ledger -> new LedgerProofs(ledger, keys).ofCase(caseId));
        if (shown.isEmpty()) {
            throw new RefusedException(Reason.of("AUDIT-23-2", "23"));
        }
        return shown;
    }

    /** The same for a head as somebody kept it: also its root has to begin so. @param root hex digits */
    @UseCase(Right.AUDIT_READ)
    public boolean isGrownFrom(Actor actor, long size, String root) {
        boolean known = ledgers.read(actor, ledger -> ledger.heads(size - 1, 1)).stream()
                .anyMatch(head -> HexFormat.of().formatHex(head.root()).startsWith(root));
        return isGrownFrom(actor, size) && known;
    }

    /** Whether the last head's tree begins with the tree of this size. */
    @UseCase(Right.AUDIT_READ)
    public boolean isGrownFrom(Actor actor, long size) {
        return ledgers.read(actor, ledger -> new LedgerProofs(ledger, keys).isGrownFrom(size))
                .orElseThrow(() -> new RefusedException(Reason.of("AUDIT-23-3", "23")));
    }
}

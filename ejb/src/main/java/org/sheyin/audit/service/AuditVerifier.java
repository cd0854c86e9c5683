package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.sheyin.audit.model.AuditCheck;
import org.sheyin.audit.model.AuditReport;
import org.sheyin.audit.model.AuditVerification.Kind;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Checks the audit from its beginning, or since the last head that was found in order (Art 6, 23), and writes down what was found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {
    private AuditLedgers ledgers;
    private AuditVerifications verifications;
    private AuditWitness witness;
    private AuditKeys keys;
    private Clock clock;

    public AuditVerifier() {}

    @Inject
    public AuditVerifier(
            AuditLedgers ledgers, AuditVerifications verifications, AuditWitness witness, AuditKeys keys, Clock clock) {
        this.ledgers = ledgers;
        this.verifications = verifications;
        this.witness = witness;
        this.keys = keys;
        this.clock = clock;
    }

    @UseCase(Right.AUDIT_READ)
    public AuditReport verify(Actor actor, Kind kind, LongConsumer progress) {
        Instant begun = clock.instant();
        var ledger = new ScopedLedger(ledgers, actor);
        var outside = witness.told();
        SealedHead from = kind == Kind.FULL ? null : lastInOrder(actor, ledger);
        var report = new AuditCheck(ledger, keys, outside, progress).run(from, clock.instant());
        verifications.record(actor, kind, report, begun);
        return report;
    }

    private SealedHead lastInOrder(Actor actor, ScopedLedger ledger) {
        long size = verifications.lastInOrder(actor);
        return size == 0
                ? null
                : ledger.heads(size - 1, 1).stream()
                        .filter(head -> head.size() == size)
                        .findFirst()
                        .orElse(null);
    }
}

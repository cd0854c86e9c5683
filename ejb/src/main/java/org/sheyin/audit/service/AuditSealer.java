package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.UseCase;

/** Puts committed rows under a signed head: those behind which no transaction under way can still commit a row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSealer {
    /** Most rows of one head. */
    static final int MOST = 1000;

    private static final Duration LEASE = Duration.ofSeconds(30);

    private ScopeRepository scope;
    private AuditDatabase database;
    private AuditKeys keys;
    private Clock clock;

    public AuditSealer() {}

    @Inject
    public AuditSealer(ScopeRepository scope, AuditDatabase database, AuditKeys keys, Clock clock) {
        this.scope = scope;
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return how many rows; 0 when another node seals */
    @UseCase(Right.SWEEP_RUN)
    public int seal(Actor system, String node) {
        if (scope.lease("seal-audit", node, LEASE) == 0) {
            return 0;
        }
        return database.unasked(ledger -> {
            SealedHead last = ledger.lastHead().orElse(null);
            var rows = ledger.settled(last == null ? 0 : last.lastTx(), last == null ? 0 : last.lastId(), MOST);
            if (!rows.isEmpty()) {
                var growth = TreeGrowth.of(keys, last, rows, clock.instant());
                ledger.add(growth.head(), growth.leaves());
            }
            return rows.size();
        });
    }

    /** Committed heads of trees larger than this. */
    @UseCase(Right.SWEEP_RUN)
    public List<SealedHead> heads(Actor system, long size) {
        return database.unasked(ledger -> ledger.heads(size, MOST));
    }
}

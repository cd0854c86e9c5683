package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import org.sheyin.audit.model.AuditRemoval;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthId;
import org.sheyin.shared.model.MonthIds;

/** What {@link AuditRetention} keeps a month with. */
@ApplicationScoped
public class AuditRetentionTools {
    private final AuditLedgers ledgers;
    private final AuditArchive archive;
    private final MonthIds ids;

    protected AuditRetentionTools() {
        this(null, null, null);
    }

    @Inject
    public AuditRetentionTools(AuditLedgers ledgers, AuditArchive archive, MonthIds ids) {
        this.ledgers = ledgers;
        this.archive = archive;
        this.ids = ids;
    }

    /** The month as a signed file. @param page rows that are read at once */
    AuditRemoval.Kept keep(Actor actor, int month, int page) {
        long first = MonthId.floor(MonthId.of(YearMonth.of(month / 100, month % 100), 1));
        long end =
                MonthId.floor(MonthId.of(YearMonth.of(month / 100, month % 100).plusMonths(1), 1));
        return archive.keep(
                month, after -> ledgers.read(actor, ledger -> ledger.between(Math.max(first, after + 1), end, page)));
    }

    long nextId(Instant at) {
        return ids.next("audit_removal", at);
    }
}

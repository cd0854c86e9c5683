package org.sheyin.audit.service;

import java.util.List;
import java.util.Optional;
import org.sheyin.audit.model.AuditLedger;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.SealedRow;
import org.sheyin.shared.model.Actor;

/** The ledger as an audit administrator reads it. */
record ScopedLedger(AuditLedgers ledgers, Actor actor) implements AuditLedger {
    @Override
    public Optional<SealedHead> lastHead() {
        return ledgers.read(actor, JdbcAuditLedger::lastHead);
    }

    @Override
    public List<SealedHead> heads(long size, int limit) {
        return ledgers.read(actor, ledger -> ledger.heads(size, limit));
    }

    @Override
    public List<SealedRow> sealed(long leaf, int limit) {
        return ledgers.read(actor, ledger -> ledger.sealed(leaf, limit));
    }

    @Override
    public List<AuditRecord> after(long tx, long id, int limit) {
        return ledgers.read(actor, ledger -> ledger.after(tx, id, limit));
    }

    @Override
    public List<AuditRecord> strays(SealedHead from, SealedHead to, int limit) {
        return ledgers.read(actor, ledger -> ledger.strays(from, to, limit));
    }

    @Override
    public List<AuditRecord> about(String subject) {
        return ledgers.read(actor, ledger -> ledger.about(subject));
    }
}

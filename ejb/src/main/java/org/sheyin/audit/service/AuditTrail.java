package org.sheyin.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.audit.model.AuditEntry;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.AuditRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/** Records what was done, viewed or refused (Art 6, 23). */
@ApplicationScoped
public class AuditTrail {
    private final AuditRepository entries;
    private final MonthIds ids;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null, null);
    }

    @Inject
    public AuditTrail(AuditRepository entries, MonthIds ids, Clock clock) {
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the row to the current transaction; it commits or vanishes with the business change. */
    public void record(Actor actor, AuditFact fact) {
        Instant now = clock.instant();
        entries.add(new AuditEntry(ids.next("audit_entry", now), actor, fact, now));
    }
}

package org.sheyin.bench.switched;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import org.sheyin.audit.model.AuditEntry;
import org.sheyin.audit.model.AuditRepository;
import org.sheyin.audit.model.JpaAuditRepository;

/** The real audit until the probe turns it off, to measure what it costs. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SwitchedAudit implements AuditRepository {
    public static final String OFF = "bench.audit.off";

    @Inject
    private JpaAuditRepository real;

    @Override
    public void add(AuditEntry entry) {
        if (!Boolean.getBoolean(OFF)) {
            real.add(entry);
        }
    }

    @Override
    public void addVoid(AuditEntry entry) {
        real.addVoid(entry);
    }
}

package org.sheyin.audit.model;

import java.util.ArrayList;
import java.util.List;
import org.sheyin.shared.model.Made;

/** The audit's rows in memory; for tests. */
public final class InMemoryAuditRepository implements AuditRepository {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void add(AuditEntry entry) {
        entries.add(entry);
    }

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /** What was recorded, as {@code RESULT use case}, in order. */
    public List<String> lines() {
        return entries.stream()
                .map(entry ->
                        Made.read(entry, "result", String.class) + " " + Made.read(entry, "useCase", String.class))
                .toList();
    }
}

package org.sheyin.recovery.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recoveries of a test. */
public final class InMemoryRecoveryRepository implements RecoveryRepository {
    private final List<Recovery> tasks = new ArrayList<>();
    private final List<RecoveryEvent> events = new ArrayList<>();

    @Override
    public void add(Recovery task) {
        tasks.add(task);
    }

    @Override
    public void add(RecoveryEvent event) {
        events.add(event);
    }

    public List<RecoveryAction> actions() {
        return events.stream().map(RecoveryEvent::action).toList();
    }

    @Override
    public Optional<Recovery> find(long id) {
        return tasks.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Recovery> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Recovery> ofCase(long caseId) {
        return tasks.stream().filter(one -> one.caseId() == caseId).findFirst();
    }

    @Override
    public List<Long> overdue(LocalDate today, long afterId, int limit) {
        return tasks.stream()
                .filter(one -> one.state() == RecoveryState.OPEN || one.state() == RecoveryState.PARTLY)
                .filter(one -> one.dueOn().isBefore(today) && one.id() > afterId)
                .map(Recovery::id)
                .sorted()
                .limit(limit)
                .toList();
    }
}

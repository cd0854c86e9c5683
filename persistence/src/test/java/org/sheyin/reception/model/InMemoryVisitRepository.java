package org.sheyin.reception.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Visits in memory, for one person at a time. */
public class InMemoryVisitRepository implements VisitRepository {
    private final Map<Long, Visit> visits = new TreeMap<>();
    private final List<VisitEvent> events = new ArrayList<>();
    private final Map<String, Integer> tickets = new HashMap<>();

    @Override
    public int nextTicket(long outletId, LocalDate day) {
        return tickets.merge(outletId + " " + day, 1, Integer::sum);
    }

    @Override
    public void add(Visit visit) {
        visits.put(visit.id(), visit);
    }

    @Override
    public void add(VisitEvent event) {
        events.add(event);
    }

    @Override
    public Optional<Visit> find(long id) {
        return Optional.ofNullable(visits.get(id));
    }

    @Override
    public Optional<Visit> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Visit> lockNext(long outletId, long accountId, Set<Destination> destinations, Instant now) {
        return visits.values().stream()
                .filter(one -> one.outletId() == outletId && one.day().equals(Visit.dayOf(now)))
                .filter(one -> one.state() == VisitState.HANDED_ON && one.holderId() == accountId
                        || one.state() == VisitState.WAITING && destinations.contains(one.destination()))
                .min(Comparator.comparing((Visit one) -> one.state() != VisitState.HANDED_ON)
                        .thenComparing(Visit::id));
    }

    public List<VisitEvent> events() {
        return List.copyOf(events);
    }
}

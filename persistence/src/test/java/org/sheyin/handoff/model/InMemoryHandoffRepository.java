package org.sheyin.handoff.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sheyin.shared.model.Made;

/** Outbox, inbox and parked messages in memory; for tests. */
public final class InMemoryHandoffRepository implements HandoffRepository {
    private final Map<Long, Sending> outbox = new TreeMap<>();
    private final Map<Long, Arrived> inbox = new TreeMap<>();
    private final List<ParkedMessage> parked = new ArrayList<>();

    @Override
    public void add(OutboxMessage m) {
        var emission = new Emission(
                m.id(),
                m.address(),
                Made.read(m, "caseId", Long.class),
                Made.read(m, "version", Integer.class),
                Made.read(m, "formHash", String.class),
                1);
        outbox.put(m.id(), new Sending(emission, null, null, null));
    }

    @Override
    public List<Emission> claim(int limit, Instant at, Duration hold) {
        var due = outbox.values().stream()
                .filter(s -> s.sentAt() == null)
                .filter(s -> s.heldUntil() == null || s.heldUntil().isBefore(at))
                .limit(limit)
                .toList();
        due.forEach(s -> keep(new Sending(s.emission(), at.plus(hold), null, s.settledAt())));
        return due.stream().map(Sending::emission).toList();
    }

    @Override
    public void markSent(List<Long> outboxIds, Instant at) {
        outboxIds.stream().map(outbox::get).forEach(s -> keep(new Sending(s.emission(), null, at, s.settledAt())));
    }

    @Override
    public void release(List<Long> outboxIds, Instant at) {
        outboxIds.stream().map(outbox::get).forEach(s -> keep(new Sending(s.emission(), at, null, s.settledAt())));
    }

    @Override
    public int reemit(Instant sentBefore) {
        var lost = outbox.values().stream()
                .filter(s -> s.settledAt() == null
                        && s.sentAt() != null
                        && s.sentAt().isBefore(sentBefore))
                .filter(s -> parked.stream().noneMatch(p -> Long.valueOf(s.id()).equals(p.outboxId())))
                .toList();
        lost.forEach(s -> keep(new Sending(s.again(), null, null, null)));
        return lost.size();
    }

    @Override
    public Set<Long> arrive(List<Arrival> arrivals, Instant at) {
        Set<Long> first = new TreeSet<>();
        for (Arrival one : arrivals) {
            Emission m = one.message();
            String receiptNo = one.receiptNo().isEmpty() ? null : one.receiptNo();
            if (inbox.putIfAbsent(m.outboxId(), new Arrived(m, one.state(), receiptNo, "")) == null) {
                first.add(m.outboxId());
                outbox.computeIfPresent(
                        m.outboxId(), (id, s) -> new Sending(s.emission(), s.heldUntil(), s.sentAt(), at));
            }
        }
        return first;
    }

    @Override
    public boolean isApplied(String address, long caseId, int version) {
        return arrivals(address, caseId, version).stream().anyMatch(a -> a.state() == Arrival.State.APPLIED);
    }

    @Override
    public void receipt(long outboxId, String receiptNo, Instant at) {
        inbox.computeIfPresent(
                outboxId, (id, a) -> new Arrived(a.message(), Arrival.State.APPLIED, receiptNo, a.note()));
    }

    @Override
    public Map<Long, String> receiptsOf(String address, List<Emission> versions) {
        Map<Long, String> found = new TreeMap<>();
        versions.forEach(one -> receiptOf(address, one.caseId(), one.version())
                .ifPresent(receiptNo -> found.put(one.caseId(), receiptNo)));
        return found;
    }

    public Optional<String> receiptOf(String address, long caseId, int version) {
        return arrivals(address, caseId, version).stream()
                .map(Arrived::receiptNo)
                .filter(java.util.Objects::nonNull)
                .reduce((first, last) -> last);
    }

    @Override
    public Optional<Emission> waiting(String address, long caseId, int version) {
        return arrivals(address, caseId, version).stream()
                .filter(a -> a.state() == Arrival.State.WAITING)
                .map(a -> outbox.get(a.message().outboxId()).emission())
                .findFirst();
    }

    private List<Arrived> arrivals(String address, long caseId, int version) {
        return inbox.values().stream()
                .filter(a -> a.message().address().equals(address))
                .filter(a -> a.message().caseId() == caseId && a.message().version() == version)
                .toList();
    }

    @Override
    public void note(long outboxId, String error) {
        inbox.computeIfPresent(outboxId, (id, a) -> new Arrived(a.message(), a.state(), a.receiptNo(), error));
    }

    @Override
    public void park(ParkedMessage message) {
        parked.add(message);
    }

    private void keep(Sending sending) {
        outbox.put(sending.id(), sending);
    }

    /** What was written to the outbox for the address, oldest first. */
    public List<Emission> written(String address) {
        return outbox.values().stream()
                .map(Sending::emission)
                .filter(emission -> emission.address().equals(address))
                .toList();
    }

    public Arrived arrival(long outboxId) {
        return inbox.get(outboxId);
    }

    public List<ParkedMessage> parked() {
        return List.copyOf(parked);
    }

    /** A row of the inbox. */
    public record Arrived(Emission message, Arrival.State state, String receiptNo, String note) {}

    private record Sending(Emission emission, Instant heldUntil, Instant sentAt, Instant settledAt) {
        long id() {
            return emission.outboxId();
        }

        Emission again() {
            return new Emission(
                    id(),
                    emission.address(),
                    emission.caseId(),
                    emission.version(),
                    emission.formHash(),
                    emission.emission() + 1);
        }
    }
}

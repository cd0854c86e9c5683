package org.sheyin.handoff.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sheyin.shared.model.Made;

/** Outbox, inbox and parked messages in memory; for tests. */
public final class InMemoryHandoffRepository implements HandoffRepository, ParkedRepository {
    private final Map<Long, Sending> outbox = new TreeMap<>();
    private final Map<Long, Arrived> inbox = new TreeMap<>();
    private final Map<Long, Waiting> parked = new TreeMap<>();

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
    public int reemit(Instant sentBefore, Instant parkedBefore) {
        var lost = outbox.values().stream()
                .filter(s -> s.settledAt() == null && s.sentAt() != null)
                .filter(s -> s.sentAt().isBefore(sentBefore)
                                && parkedOf(s)
                                        .noneMatch(p ->
                                                p.waits() && !p.message().at().isBefore(parkedBefore))
                        || parkedOf(s)
                                .anyMatch(p -> !p.waits() && !p.settledAt().isBefore(s.sentAt())))
                .toList();
        lost.forEach(s -> keep(new Sending(s.again(), null, null, null)));
        return lost.size();
    }

    @Override
    public Set<Long> arrive(List<Arrival> arrivals, Instant at) {
        if (!agree(arrivals.stream().map(Arrival::message).toList())) {
            throw new MessageDisagreesException(arrivals.size());
        }
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
    public boolean agree(List<Emission> messages) {
        return messages.stream()
                .allMatch(m -> outbox.containsKey(m.outboxId())
                        && outbox.get(m.outboxId()).emission().at(m.emission()).equals(m));
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

    private Stream<Waiting> parkedOf(Sending sending) {
        return parked.values().stream().filter(p -> Long.valueOf(sending.id()).equals(p.outboxId()));
    }

    @Override
    public void park(ParkedMessage message) {
        long id = parked.entrySet().stream()
                .filter(p -> p.getValue().waits() && message.outboxId() != null)
                .filter(p -> message.outboxId().equals(p.getValue().outboxId()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(parked.size() + 1L);
        parked.put(id, new Waiting(message, null));
    }

    @Override
    public Optional<Long> outboxOf(long id) {
        return Optional.ofNullable(parked.get(id))
                .filter(Waiting::waits)
                .map(p -> p.outboxId() == null ? 0L : p.outboxId());
    }

    @Override
    public boolean settle(long id, long accountId, String reason, Instant at) {
        boolean waits = outboxOf(id).isPresent();
        parked.computeIfPresent(id, (key, p) -> p.waits() ? new Waiting(p.message(), at) : p);
        return waits;
    }

    @Override
    public int settleArrived(Instant at) {
        var arrived = parked.entrySet().stream()
                .filter(p -> p.getValue().waits() && p.getValue().outboxId() != null)
                .filter(p -> outbox.get(p.getValue().outboxId()).settledAt() != null)
                .map(Map.Entry::getKey)
                .toList();
        arrived.forEach(id -> settle(id, 0, "", at));
        return arrived.size();
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

    /** Those that wait at the desk. */
    public List<ParkedMessage> parked() {
        return parked.values().stream()
                .filter(Waiting::waits)
                .map(Waiting::message)
                .toList();
    }

    private record Waiting(ParkedMessage message, Instant settledAt) {
        boolean waits() {
            return settledAt == null;
        }

        Long outboxId() {
            return message.outboxId();
        }
    }

    /** A row of the inbox. */
    public record Arrived(Emission message, Arrival.State state, String receiptNo, String note) {}

    private record Sending(Emission emission, Instant heldUntil, Instant sentAt, Instant settledAt) {
        long id() {
            return emission.outboxId();
        }

        Emission again() {
            return emission.at(emission.emission() + 1);
        }
    }
}

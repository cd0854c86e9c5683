package org.sheyin.permission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines of a test, and what its job finds. */
public final class InMemoryCertificationRepository implements CertificationRepository {
    public final List<CertificationLine> lines = new ArrayList<>();
    public final List<CertificationLine> withoutGrants = new ArrayList<>();
    public final List<PermissionGrant> grants = new ArrayList<>();
    public final Map<CertificationCause, List<CertificationSubject>> found = new EnumMap<>(CertificationCause.class);

    @Override
    public void add(CertificationLine line) {
        lines.add(line);
    }

    @Override
    public Optional<CertificationLine> lock(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    @Override
    public List<Long> banks() {
        return Stream.concat(
                        found.values().stream().flatMap(List::stream).map(CertificationSubject::bankId),
                        withoutGrants.stream().map(CertificationLine::bankId))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<CertificationSubject> ofTheQuarter(long bankId, String quarter, Instant at) {
        boolean round = lines.stream()
                .anyMatch(line -> line.bankId() == bankId
                        && line.cause() == CertificationCause.QUARTER
                        && line.quarter().equals(quarter));
        return round ? List.of() : notWaiting(bankId, CertificationCause.QUARTER);
    }

    @Override
    public List<CertificationSubject> ofTheEvent(long bankId, CertificationCause cause, String quarter, Instant at) {
        return notWaiting(bankId, cause).stream()
                .filter(one -> lines.stream()
                        .noneMatch(line -> line.cause() == cause
                                && line.quarter().equals(quarter)
                                && line.idIndex().equals(one.idIndex())))
                .toList();
    }

    private List<CertificationSubject> notWaiting(long bankId, CertificationCause cause) {
        return found.getOrDefault(cause, List.of()).stream()
                .filter(one -> one.bankId() == bankId)
                .filter(one -> lines.stream()
                        .noneMatch(line -> line.state() == CertificationState.WAITING
                                && line.idIndex().equals(one.idIndex())))
                .toList();
    }

    @Override
    public List<CertificationLine> waiting(long outletId) {
        return lines.stream()
                .filter(line -> line.outletId() == outletId && line.state() == CertificationState.WAITING)
                .toList();
    }

    @Override
    public List<CertificationLine> withoutGrants(long bankId) {
        return withoutGrants.stream().filter(line -> line.bankId() == bankId).toList();
    }

    @Override
    public List<PermissionGrant> grants(CertificationLine line) {
        return grants.stream()
                .filter(PermissionGrant::isOpen)
                .filter(grant -> grant.idIndex().equals(line.idIndex()) && grant.outletId() == line.outletId())
                .toList();
    }
}

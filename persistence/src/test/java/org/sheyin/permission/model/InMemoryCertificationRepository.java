package org.sheyin.permission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public List<CertificationSubject> ofTheQuarter(String quarter, Instant at) {
        boolean round = lines.stream()
                .anyMatch(line -> line.cause() == CertificationCause.QUARTER
                        && line.quarter().equals(quarter));
        return round ? List.of() : notWaiting(CertificationCause.QUARTER);
    }

    @Override
    public List<CertificationSubject> ofTheEvent(CertificationCause cause, String quarter, Instant at) {
        return notWaiting(cause).stream()
                .filter(one -> lines.stream()
                        .noneMatch(line -> line.cause() == cause
                                && line.quarter().equals(quarter)
                                && line.idIndex().equals(one.idIndex())))
                .toList();
    }

    private List<CertificationSubject> notWaiting(CertificationCause cause) {
        return found.getOrDefault(cause, List.of()).stream()
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
    public List<CertificationLine> withoutGrants() {
        return List.copyOf(withoutGrants);
    }

    @Override
    public List<PermissionGrant> grants(CertificationLine line) {
        return grants.stream()
                .filter(PermissionGrant::isOpen)
                .filter(grant -> grant.idIndex().equals(line.idIndex()) && grant.outletId() == line.outletId())
                .toList();
    }
}

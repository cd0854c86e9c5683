package org.sheyin.permission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;

/** Alarms of a test, and what its sweep finds. */
public final class InMemoryAlarmRepository implements AlarmRepository {
    public final List<ForbiddenAlarm> alarms = new ArrayList<>();
    public final List<PermissionGrant> completing = new ArrayList<>();
    public final List<Finding> roles = new ArrayList<>();

    @Override
    public void add(ForbiddenAlarm alarm) {
        alarms.add(alarm);
    }

    @Override
    public Optional<ForbiddenAlarm> lock(long id) {
        return alarms.stream().filter(alarm -> alarm.id() == id).findFirst();
    }

    @Override
    public boolean isRaised(Finding finding) {
        return alarms.stream().anyMatch(alarm -> alarm.isOpen() && alarm.isOf(finding));
    }

    @Override
    public List<PermissionGrant> completing(long afterId, int limit) {
        return completing.stream()
                .filter(grant -> grant.id() > afterId)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Finding> forbiddenRoles() {
        return roles;
    }

    @Override
    public List<Finding> forbiddenGrants() {
        return List.of();
    }
}

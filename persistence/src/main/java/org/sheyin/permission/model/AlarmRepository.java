package org.sheyin.permission.model;

import java.util.List;
import java.util.Optional;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;

/** Alarms, and what the sweep looks through. */
public interface AlarmRepository {
    void add(ForbiddenAlarm alarm);

    /** Finds and locks. */
    Optional<ForbiddenAlarm> lock(long id);

    /** Whether an alarm of this finding waits for the officer already. */
    boolean isRaised(Finding finding);

    /** Open grants of 办结, by id. @param afterId id of the last one looked at */
    List<PermissionGrant> completing(long afterId, int limit);

    /** Accounts of banks with a role that is no bank's. */
    List<Finding> forbiddenRoles();

    /** Grants of a right that does not exist at a bank. */
    List<Finding> forbiddenGrants();
}

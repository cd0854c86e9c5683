package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.AlarmRepository;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.service.PermissionChecks;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionImport;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSheets;
import org.sheyin.permission.service.PermissionTransitions;
import org.sheyin.shared.model.MonthIds;

/** The services of permission requests with the clock of a story. */
@ApplicationScoped
class DemoPermissionServices {
    @Inject
    private PermissionRepository requests;

    @Inject
    private AlarmRepository alarms;

    @Inject
    private PermissionSheets sheets;

    @Inject
    private PermissionChecks checks;

    @Inject
    private AuditTrail audit;

    @Inject
    private MonthIds ids;

    String index(String number) {
        return sheets.index(number);
    }

    PermissionDrafts drafts(Clock clock) {
        return new PermissionDrafts(
                requests, sheets, checks, new PermissionTransitions(requests, audit, ids), ids, clock);
    }

    PermissionScans scans(Clock clock) {
        return new PermissionScans(requests, sheets, audit, ids, clock);
    }

    PermissionImport imports(Clock clock) {
        return new PermissionImport(requests, alarms, ids, clock);
    }
}

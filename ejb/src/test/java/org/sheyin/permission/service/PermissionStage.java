package org.sheyin.permission.service;

import static org.sheyin.permission.model.SamplePermission.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.attachment.model.InMemoryObjectStore;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.InsuranceType;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.InMemoryAlarmRepository;
import org.sheyin.permission.model.InMemoryPermissionRepository;
import org.sheyin.permission.model.PermissionPrint;
import org.sheyin.permission.model.PermissionRow;
import org.sheyin.permission.model.PermissionScan;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.service.FixedKeyRing;
import org.sheyin.staff.service.SampleStandings;

/** The services of permission requests on memory. */
final class PermissionStage {
    static final PermissionScan.File FILE = new PermissionScan.File("k", "PNG", 1, 0, "scan.png", "h");

    final MovableClock clock = new MovableClock(NOW);
    final InMemoryPermissionRepository requests = new InMemoryPermissionRepository();
    final InMemoryAlarmRepository alarms = new InMemoryAlarmRepository();
    final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    final InMemoryObjectStore store = new InMemoryObjectStore();
    final InMemoryMonthIds ids = new InMemoryMonthIds();
    final AuditTrail audit = new AuditTrail(audited, ids, clock);
    final PermissionSheets sheets = new PermissionSheets(new FixedKeyRing());
    final OutletItems items = new OutletItems(null, null, clock) {
        @Override
        public List<OpenItem> of(Actor actor, Outlet outlet) {
            return List.of(item("01-01", Authority.ACCEPT), item("15-01", Authority.COMPLETE));
        }
    };
    final PermissionChecks checks = new PermissionChecks(requests, sheets, items);
    final PermissionTransitions transitions = new PermissionTransitions(requests, audit, ids);
    final PermissionDrafts drafts = new PermissionDrafts(requests, sheets, checks, transitions, ids, clock);
    final PermissionScans scans = new PermissionScans(requests, sheets, audit, ids, clock);
    final PermissionPapers papers = new PermissionPapers(requests, sheets, checks, items, audit, ids);
    final PermissionImport imports = new PermissionImport(requests, alarms, ids, clock);
    final SampleStandings standings = new SampleStandings();
    final PermissionSteps steps = new PermissionSteps(requests, sheets, checks, transitions, standings, ids);
    final PermissionGrants grants = new PermissionGrants(requests, standings, clock);

    private static OpenItem item(String code, Authority authority) {
        return new OpenItem(
                1, code, 1, "类", "Kind", "事项", "Item", InsuranceType.values()[0], authority, null, false, 1, 10, false);
    }

    long draft(RequestType type, AppliedRow... rows) {
        long id = drafts.begin(MANAGER, type);
        save(id, rows);
        return id;
    }

    void save(long id, AppliedRow... rows) {
        drafts.save(MANAGER, id, drafts.edit(MANAGER, id).version(), List.of(rows));
    }

    /** Printed, and scanned as it is. */
    void stamp(long id) {
        papers.order(MANAGER, id, clock.instant());
        scans.attach(
                MANAGER,
                id,
                FILE,
                PermissionPrint.Code.of(requests.find(id).orElseThrow()).text());
    }

    long submitted(RequestType type, AppliedRow... rows) {
        long id = draft(type, rows);
        stamp(id);
        steps.submit(MANAGER, id, now());
        return id;
    }

    Step now() {
        return Step.at(clock.instant());
    }

    /** One decision for each row, in their order. */
    void decide(long id, Decided... decided) {
        Map<Long, Decided> byRow = requests.rows(id).stream()
                .collect(Collectors.toMap(PermissionRow::id, row -> decided[row.place() - 1]));
        steps.decide(REVIEWER, id, byRow, now());
    }
}

package org.sheyin.permission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.SampleActors;

/** Requests, rows, papers and grants of a test, over the outlets of the sample bank. */
public final class InMemoryPermissionRepository implements PermissionRepository {
    private final InMemoryOutletRepository outlets = new InMemoryOutletRepository();
    private final Map<Long, PermissionRequest> requests = new LinkedHashMap<>();
    private final List<PermissionRow> rows = new ArrayList<>();
    private final List<PermissionPrint> prints = new ArrayList<>();
    private final List<PermissionScan> scans = new ArrayList<>();
    private final List<PermissionEvent> events = new ArrayList<>();
    private final List<PermissionGrant> grants = new ArrayList<>();
    private final Map<String, PermissionRow> held = new HashMap<>();
    private final Map<String, Long> accounts = new HashMap<>();

    /** Gives the registered person of this number an account. */
    public void account(String idIndex, long id) {
        accounts.put(idIndex, id);
    }

    public List<PermissionAction> actions() {
        return events.stream().map(PermissionEvent::action).toList();
    }

    public List<PermissionGrant> allGrants() {
        return List.copyOf(grants);
    }

    @Override
    public void add(PermissionRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public void add(PermissionPrint print) {
        prints.add(print);
    }

    @Override
    public void add(PermissionScan scan) {
        scans.add(0, scan);
    }

    @Override
    public void add(PermissionEvent event) {
        events.add(event);
    }

    @Override
    public void add(PermissionGrant grant) {
        grants.add(grant);
    }

    @Override
    public void add(PermissionRow row) {
        rows.add(row);
    }

    @Override
    public Optional<PermissionRequest> find(long id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public Optional<PermissionRequest> lock(long id) {
        return find(id);
    }

    @Override
    public List<PermissionRow> rows(long requestId) {
        return rows.stream().filter(row -> row.requestId() == requestId).toList();
    }

    @Override
    public Optional<PermissionPrint> print(long requestId, int sheetVersion) {
        return prints.stream()
                .filter(print -> print.requestId() == requestId && print.sheetVersion() == sheetVersion)
                .findFirst();
    }

    @Override
    public Optional<PermissionScan> scan(long requestId) {
        return scans.stream().filter(scan -> scan.requestId() == requestId).findFirst();
    }

    @Override
    public Optional<PermissionScan> scanById(long id) {
        return scans.stream().filter(scan -> scan.id() == id).findFirst();
    }

    @Override
    public boolean hold(PermissionRow row) {
        return row.items().stream().allMatch(item -> held.putIfAbsent(key(row, item), row) == null);
    }

    private static String key(PermissionRow row, String item) {
        return row.idIndex() + row.outletId() + "|" + item;
    }

    @Override
    public void release(PermissionRow row) {
        held.values().removeIf(row::equals);
    }

    @Override
    public Map<String, RowFacts.UnderWay> underWay(String idIndex, long outletId) {
        var found = new HashMap<String, RowFacts.UnderWay>();
        held.values().stream()
                .filter(row -> row.idIndex().equals(idIndex) && row.outletId() == outletId)
                .forEach(row -> row.items().forEach(item -> {
                    var request = requests.get(row.requestId());
                    found.put(item, new RowFacts.UnderWay(request.number(), request.state(), request.filedName()));
                }));
        return found;
    }

    @Override
    public List<PermissionGrant> grants(String idIndex, long outletId) {
        return grants.stream()
                .filter(grant -> grant.isOpen() && grant.idIndex().equals(idIndex) && grant.outletId() == outletId)
                .toList();
    }

    @Override
    public Optional<Instant> openSince(String idIndex, long outletId, String itemCode) {
        return grants(idIndex, outletId).stream()
                .filter(grant -> grant.itemCode().equals(itemCode))
                .map(grant -> Made.read(grant, "fromAt", Instant.class))
                .findFirst();
    }

    @Override
    public void flush() {
        // Nothing waits to be written.
    }

    @Override
    public Optional<Outlet> outlet(long bankId, String code) {
        return List.of(
                        SampleActors.OUTLET,
                        InMemoryOutletRepository.NEIGHBOUR,
                        InMemoryOutletRepository.SUSPENDED,
                        InMemoryOutletRepository.OTHER_BANK)
                .stream()
                .map(id -> outlets.find(id).orElseThrow())
                .filter(outlet -> outlet.bankId() == bankId && outlet.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Outlet> outlets(long bankId) {
        return List.of(outlets.find(SampleActors.OUTLET).orElseThrow());
    }

    @Override
    public Optional<Long> account(String idIndex) {
        return Optional.ofNullable(accounts.get(idIndex));
    }

    @Override
    public List<PermissionGrant> grants(String idIndex) {
        return grants.stream()
                .filter(grant -> grant.isOpen() && grant.idIndex().equals(idIndex))
                .toList();
    }
}

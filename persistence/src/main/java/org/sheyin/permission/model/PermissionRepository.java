package org.sheyin.permission.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.outlet.model.Outlet;

/** Requests, rows, papers and grants, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface PermissionRepository {
    void add(PermissionRequest request);

    void add(PermissionPrint print);

    void add(PermissionScan scan);

    void add(PermissionEvent event);

    void add(PermissionGrant grant);

    void add(PermissionRow row);

    Optional<PermissionRequest> find(long id);

    /** Finds and locks. */
    Optional<PermissionRequest> lock(long id);

    /** In the order of the paper. */
    List<PermissionRow> rows(long requestId);

    /** The rows as they were printed under this version. */
    Optional<PermissionPrint> print(long requestId, int sheetVersion);

    /** The last one that was not taken out. */
    Optional<PermissionScan> scan(long requestId);

    Optional<PermissionScan> scanById(long id);

    /**
     * Marks the row's items as asked for, one open request per person, outlet and item.
     *
     * @return false when somebody else was faster with one of them
     */
    boolean hold(PermissionRow row);

    /** The row is decided or opened: its items may be asked for again. */
    void release(PermissionRow row);

    /** Items that this person has asked for there and has no answer yet. */
    Map<String, RowFacts.UnderWay> underWay(String idIndex, long outletId);

    /** What this person has there now, by item. */
    List<PermissionGrant> grants(String idIndex, long outletId);

    /** All open ones of the person, wherever. */
    List<PermissionGrant> grants(String idIndex);

    /** Since when the person may do the item at the outlet; empty when it is not open to him. */
    Optional<Instant> openSince(String idIndex, long outletId, String itemCode);

    /** What was changed is written now, before what comes next. */
    void flush();

    /** The bank's outlet with this code. */
    Optional<Outlet> outlet(long bankId, String code);

    /** The bank's open outlets, by code. */
    List<Outlet> outlets(long bankId);

    /** The account of whoever has this number on the register; empty when there is none. */
    Optional<Long> account(String idIndex);
}
